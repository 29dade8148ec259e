//! Pages and their AsyncAPI documents.
