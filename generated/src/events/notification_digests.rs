// @generated from spec/events/notification-digests.yaml by cargo xtask regen; do not edit.

//! Notification digests: the event `com.qlik.notification-digest.updated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.notification-digest.updated`<br>[`NotificationDigestUpdated`] | The configuration of a notification digest was changed. |

use crate::codec::{FieldMut, FieldRef, Object, payload};

/// The configuration of a notification digest was changed.
///
/// The payload of `com.qlik.notification-digest.updated`, as
/// [its page](https://qlik.dev/apis/event/notification-digests/) documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `enabled` | boolean, optional: Tells if the digest is switched on. |
/// | `frequency` | string, optional: How often the digest goes out. |
/// | `chronosJobID` | string, optional: ID of the Chronos job that makes the digest. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.notification-digest.updated",
///   "source": "com.qlik/my-service",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "authtype": "string",
///   "tenantid": "string",
///   "authclaims": "string",
///   "tracestate": "string",
///   "traceparent": "string",
///   "data": {
///     "enabled": true,
///     "frequency": "string",
///     "chronosJobID": "string"
///   }
/// }
/// ```
#[doc(alias("com.qlik.notification-digest.updated", "notification-digest.updated"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationDigestUpdated {
    /// `enabled`: Tells if the digest is switched on.
    pub enabled: Option<bool>,
    /// `frequency`: How often the digest goes out.
    pub frequency: Option<String>,
    /// `chronosJobID`: ID of the Chronos job that makes the digest.
    pub chronos_job_id: Option<String>,
}

impl Object for NotificationDigestUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("enabled", &mut self.enabled),
            FieldMut::optional("frequency", &mut self.frequency),
            FieldMut::optional("chronosJobID", &mut self.chronos_job_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("enabled", &self.enabled),
            FieldRef("frequency", &self.frequency),
            FieldRef("chronosJobID", &self.chronos_job_id),
        ];
        writer(&fields);
    }
}

payload!(NotificationDigestUpdated);
