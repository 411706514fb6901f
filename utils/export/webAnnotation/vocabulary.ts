/** The context of the Web Annotation Data Model; a collection and an annotation are known by it. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * What we add to the model: the headings above a passage, from the outermost to the innermost, whether its paragraph stood
 * alone (see `PassageSelector`), and the codes that the annotations have, so that they can be read without our codebook.
 */
export const OWN_CONTEXT = {
  // Values as they stand ('@json') are of JSON-LD 1.1.
  '@version': 1.1,
  section: { '@id': 'urn:fazhi-shendu:section', '@container': '@list' },
  alone: 'urn:fazhi-shendu:alone',
  codebook: { '@id': 'urn:fazhi-shendu:codebook', '@type': '@json' },
};

/** Before the id of an annotation of ours. */
export const ANNOTATION_URN = 'urn:fazhi-shendu:annotation:';
/** Before the instant at which a collection was made. */
export const COLLECTION_URN = 'urn:fazhi-shendu:collection:';

/** Before the kind and the state of an annotation, as values of bodies with the purpose "classifying". */
export const KIND_VALUE = 'fazhi-shendu:kind/';
export const STATE_VALUE = 'fazhi-shendu:state/';
