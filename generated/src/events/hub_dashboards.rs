// @generated from spec/events/hub-dashboards.yaml by cargo xtask regen; do not edit.

//! Hub dashboards: the event `com.qlik.v1.hub-dashboard.updated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.hub-dashboard.updated`<br>[`V1HubDashboardUpdated`] | A personal or tenant-wide dashboard was changed. |

use crate::codec::payload;
use crate::open_enum::{UnknownValue, open_enum};

/// A personal or tenant-wide dashboard was changed.
///
/// The payload of `com.qlik.v1.hub-dashboard.updated`, as
/// [its page](https://qlik.dev/apis/event/hub-dashboards/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.hub-dashboard.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.hub-dashboard.updated",
        "v1.hub-dashboard.updated",
        "hub-dashboard.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1HubDashboardUpdated {
    /// `id`: ID of the dashboard.
    pub id: Option<String>,
    /// `source` (default `user`): Whether it is personal (user) or tenant-wide (tenant).
    pub source: Option<V1HubDashboardUpdatedSource>,
}

payload!(V1HubDashboardUpdated {
    optional id = "id",
    optional source = "source",
});

/// Whether it is personal (user) or tenant-wide (tenant).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1HubDashboardUpdatedSource {
    /// `user`
    User,
    /// `tenant`
    Tenant,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

open_enum!(V1HubDashboardUpdatedSource {
    User = "user",
    Tenant = "tenant",
});
