// @generated from spec/events/core/auth-settings.yaml by cargo xtask regen; do not edit.

//! Auth settings: the event `com.qlik.core.auth-settings.updated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.auth-settings.updated`<br>[`CoreAuthSettingsUpdated`] | The tenant's authentication settings were changed. |

use super::types::CompleteUpdate;
use crate::codec::payload;
use crate::open_enum::{UnknownValue, open_enum};

/// The tenant's authentication settings were changed.
///
/// The payload of `com.qlik.core.auth-settings.updated`, as
/// [its page](https://qlik.dev/apis/event/core/auth-settings/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `_updates[].path` | string: Path of the changed attribute. |
/// | `_updates[].newValue` | any: JSON value after the change. |
/// | `_updates[].oldValue` | any: JSON value before the change. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.core.auth-settings.updated.json")]
/// ```
#[doc(
    alias(
        "com.qlik.core.auth-settings.updated",
        "core.auth-settings.updated",
        "auth-settings.updated"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoreAuthSettingsUpdated {
    /// `id`: ID of the settings record.
    pub id: String,
    /// `tenantId`: Tenant that the settings are for.
    pub tenant_id: String,
    /// `maxUserSessionLifespanMinutes` (format `int64`): Longest life of a session, in minutes.
    pub max_user_session_lifespan_minutes: i64,
    /// `dcrAllowedAuthenticationMethods`: Authentication methods that dynamically registered clients may
    /// use.
    pub dcr_allowed_authentication_methods: Option<
        Vec<CoreAuthSettingsUpdatedDcrAllowedAuthenticationMethods>,
    >,
    /// `dynamicClientRegistrationEnabled`: True if clients may register dynamically; present behind a
    /// feature flag.
    pub dynamic_client_registration_enabled: Option<bool>,
    /// `userSessionInactivityTimeoutMinutes` (format `int64`): Longest idle time of a session, in minutes.
    pub user_session_inactivity_timeout_minutes: i64,
    /// `_updates`: One entry for each changed attribute.
    pub updates: Option<Vec<CompleteUpdate>>,
}

payload!(CoreAuthSettingsUpdated {
    required id = "id",
    required tenant_id = "tenantId",
    required max_user_session_lifespan_minutes = "maxUserSessionLifespanMinutes",
    optional dcr_allowed_authentication_methods = "dcrAllowedAuthenticationMethods",
    optional dynamic_client_registration_enabled = "dynamicClientRegistrationEnabled",
    required user_session_inactivity_timeout_minutes = "userSessionInactivityTimeoutMinutes",
    optional updates = "_updates",
});

/// Authentication methods that dynamically registered clients may use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoreAuthSettingsUpdatedDcrAllowedAuthenticationMethods {
    /// `none`
    None,
    /// `client_secret`
    ClientSecret,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

open_enum!(CoreAuthSettingsUpdatedDcrAllowedAuthenticationMethods {
    None = "none",
    ClientSecret = "client_secret",
});
