// @generated from spec/events/quotas.yaml by cargo xtask regen; do not edit.

//! Large app quotas: 3 events, such as `com.qlik.v1.quota.allocation-failed`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.quota.allocation-failed`<br>[`V1QuotaAllocationFailed`] | A request for quota could not be met. |
//! | `com.qlik.v1.quota.consumed`<br>[`V1QuotaConsumed`] | Some of a quota was taken up. |
//! | `com.qlik.v1.quota.released`<br>[`V1QuotaReleased`] | Some of a quota was given back. |

use crate::codec::payload;

/// A request for quota could not be met.
///
/// The payload of `com.qlik.v1.quota.allocation-failed`, as
/// [its page](https://qlik.dev/apis/event/quotas/) documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.quota.allocation-failed.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.quota.allocation-failed",
        "v1.quota.allocation-failed",
        "quota.allocation-failed"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1QuotaAllocationFailed {
    /// `unit`: Unit that the amounts are in.
    pub unit: String,
    /// `appId`: ID of the app that uses the quota.
    pub app_id: String,
    /// `quota`: What the quota is called.
    pub quota: String,
    /// `spaceId`: ID of the space that holds the app.
    pub space_id: String,
    /// `appSizeQuotaGroup`: App size quota group that the request names.
    pub app_size_quota_group: String,
    /// `limit`: Most that the quota allows.
    pub limit: i64,
    /// `consumed`: How much of the quota is in use.
    pub consumed: Option<i64>,
    /// `requested`: How much of the quota was asked for.
    pub requested: i64,
}

payload!(V1QuotaAllocationFailed {
    required unit = "unit",
    required app_id = "appId",
    required quota = "quota",
    required space_id = "spaceId",
    required app_size_quota_group = "appSizeQuotaGroup",
    required limit = "limit",
    optional consumed = "consumed",
    required requested = "requested",
});

/// Some of a quota was taken up.
///
/// The payload of `com.qlik.v1.quota.consumed`, as [its page](https://qlik.dev/apis/event/quotas/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.quota.consumed.json")]
/// ```
#[doc(alias("com.qlik.v1.quota.consumed", "v1.quota.consumed", "quota.consumed"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1QuotaConsumed {
    /// `unit`: Unit that the amounts are in.
    pub unit: String,
    /// `appId`: ID of the app that uses the quota.
    pub app_id: String,
    /// `quota`: What the quota is called.
    pub quota: String,
    /// `spaceId`: ID of the space that holds the app.
    pub space_id: String,
    /// `appSizeQuotaGroup`: App size quota group that the request names.
    pub app_size_quota_group: String,
    /// `consumed`: How much of the quota is in use.
    pub consumed: i64,
}

payload!(V1QuotaConsumed {
    required unit = "unit",
    required app_id = "appId",
    required quota = "quota",
    required space_id = "spaceId",
    required app_size_quota_group = "appSizeQuotaGroup",
    required consumed = "consumed",
});

/// Some of a quota was given back.
///
/// The payload of `com.qlik.v1.quota.released`, as [its page](https://qlik.dev/apis/event/quotas/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.quota.released.json")]
/// ```
#[doc(alias("com.qlik.v1.quota.released", "v1.quota.released", "quota.released"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1QuotaReleased {
    /// `unit`: Unit that the amounts are in.
    pub unit: String,
    /// `appId`: ID of the app that uses the quota.
    pub app_id: String,
    /// `quota`: What the quota is called.
    pub quota: String,
    /// `spaceId`: ID of the space that holds the app.
    pub space_id: String,
    /// `appSizeQuotaGroup`: App size quota group that the request names.
    pub app_size_quota_group: String,
    /// `released`: How much of the quota was given back.
    pub released: i64,
}

payload!(V1QuotaReleased {
    required unit = "unit",
    required app_id = "appId",
    required quota = "quota",
    required space_id = "spaceId",
    required app_size_quota_group = "appSizeQuotaGroup",
    required released = "released",
});
