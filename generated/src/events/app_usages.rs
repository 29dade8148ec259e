// @generated from spec/events/app-usages.yaml by cargo xtask regen; do not edit.

//! App usages: the event `com.qlik.v1.app-usage.quota.consumed`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.app-usage.quota.consumed`<br>[`V1AppUsageQuotaConsumed`] | A tenant's app quota use was recorded, in total and by space. |

use super::types::AppUsageUnit;
use crate::codec::{object, payload};
use crate::open_enum::{UnknownValue, open_enum};

/// A tenant's app quota use was recorded, in total and by space.
///
/// The payload of `com.qlik.v1.app-usage.quota.consumed`, as
/// [its page](https://qlik.dev/apis/event/app-usages/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `spaceUsages[].unit` | [enum](crate::types::AppUsageUnit), optional: Unit that the space's use is counted in. |
/// | `spaceUsages[].usage` | integer, optional: The space's use, in that unit. |
/// | `spaceUsages[].spaceId` | string, optional: Space ID. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.app-usage.quota.consumed.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.app-usage.quota.consumed",
        "v1.app-usage.quota.consumed",
        "app-usage.quota.consumed",
        "quota.consumed"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AppUsageQuotaConsumed {
    /// `unit`: Unit that the use is counted in.
    pub unit: AppUsageUnit,
    /// `quota`: Which quota it is.
    pub quota: V1AppUsageQuotaConsumedQuota,
    /// `usage`: Total use, in that unit.
    pub usage: i64,
    /// `spaceUsages`: The use, space by space.
    pub space_usages: Option<Vec<V1AppUsageQuotaConsumedSpaceUsages>>,
}

payload!(V1AppUsageQuotaConsumed {
    required unit = "unit",
    required quota = "quota",
    required usage = "usage",
    optional space_usages = "spaceUsages",
});

/// Which quota it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1AppUsageQuotaConsumedQuota {
    /// `appSizeTotalDefault`
    AppSizeTotalDefault,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

open_enum!(V1AppUsageQuotaConsumedQuota {
    AppSizeTotalDefault = "appSizeTotalDefault",
});

/// The use, space by space.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AppUsageQuotaConsumedSpaceUsages {
    /// `unit`: Unit that the space's use is counted in.
    pub unit: Option<AppUsageUnit>,
    /// `usage`: The space's use, in that unit.
    pub usage: Option<i64>,
    /// `spaceId`: Space ID.
    pub space_id: Option<String>,
}

object!(V1AppUsageQuotaConsumedSpaceUsages {
    optional unit = "unit",
    optional usage = "usage",
    optional space_id = "spaceId",
});
