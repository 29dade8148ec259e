// @generated from spec/events/notification-digests.yaml by cargo xtask regen; do not edit.

//! Notification digests: the event `com.qlik.notification-digest.updated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.notification-digest.updated`<br>[`NotificationDigestUpdated`] | The configuration of a notification digest was changed. |

use crate::codec::payload;

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationDigestUpdated {
    /// `enabled`: Tells if the digest is switched on.
    pub enabled: Option<bool>,
    /// `frequency`: How often the digest goes out.
    pub frequency: Option<String>,
    /// `chronosJobID`: ID of the Chronos job that makes the digest.
    pub chronos_job_id: Option<String>,
}

payload!(NotificationDigestUpdated {
    optional enabled = "enabled",
    optional frequency = "frequency",
    optional chronos_job_id = "chronosJobID",
});
