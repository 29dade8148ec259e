// @generated from spec/events/app-usages.yaml by cargo xtask regen; do not edit.

//! App usages: the event `com.qlik.v1.app-usage.quota.consumed`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.app-usage.quota.consumed`<br>[`V1AppUsageQuotaConsumed`] | A tenant's app quota use was recorded, in total and by space. |

use super::types::AppUsageUnit;
use crate::codec::{FieldMut, FieldRef, Object, object, payload};
use crate::open_enum::{OpenEnum, UnknownValue, open_enum};

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for V1AppUsageQuotaConsumed {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("unit", &mut self.unit),
            FieldMut::required("quota", &mut self.quota),
            FieldMut::required("usage", &mut self.usage),
            FieldMut::optional("spaceUsages", &mut self.space_usages),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("unit", &self.unit),
            FieldRef("quota", &self.quota),
            FieldRef("usage", &self.usage),
            FieldRef("spaceUsages", &self.space_usages),
        ];
        writer(&fields);
    }
}

payload!(V1AppUsageQuotaConsumed);

/// Which quota it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1AppUsageQuotaConsumedQuota {
    /// `appSizeTotalDefault`
    AppSizeTotalDefault,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for V1AppUsageQuotaConsumedQuota {
    const KNOWN: &'static [Self] = &[Self::AppSizeTotalDefault];

    fn as_str(&self) -> &str {
        match self {
            Self::AppSizeTotalDefault => "appSizeTotalDefault",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1AppUsageQuotaConsumedQuota);

/// The use, space by space.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1AppUsageQuotaConsumedSpaceUsages {
    /// `unit`: Unit that the space's use is counted in.
    pub unit: Option<AppUsageUnit>,
    /// `usage`: The space's use, in that unit.
    pub usage: Option<i64>,
    /// `spaceId`: Space ID.
    pub space_id: Option<String>,
}

impl Object for V1AppUsageQuotaConsumedSpaceUsages {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("unit", &mut self.unit),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("spaceId", &mut self.space_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("unit", &self.unit),
            FieldRef("usage", &self.usage),
            FieldRef("spaceId", &self.space_id),
        ];
        writer(&fields);
    }
}

object!(V1AppUsageQuotaConsumedSpaceUsages);
