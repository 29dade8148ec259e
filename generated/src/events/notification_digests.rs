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
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.notification-digest.updated.json")]
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
