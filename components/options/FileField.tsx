interface FileFieldProps {
  id: string;
  /** What the button says. */
  label: string;
  /** Endings, as `accept` has them. */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/**
 * Asks for a file with words of ours: the browser's own field speaks the language of the browser and says beside
 * the button that no file was chosen, also right after one was read.
 */
export function FileField({ id, label, accept, disabled = false, onFile }: FileFieldProps) {
  return (
    <>
      <input
        id={id}
        class="visually-hidden file-input"
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={({ currentTarget: field }) => {
          const [file] = field.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again.
          field.value = '';
        }}
      />
      <label class="button" for={id}>
        {label}
      </label>
    </>
  );
}
