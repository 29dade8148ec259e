// @generated from spec/events/core/auth-settings.yaml by cargo xtask regen; do not edit.

//! Auth settings: the event `com.qlik.core.auth-settings.updated`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.core.auth-settings.updated`<br>[`CoreAuthSettingsUpdated`] | The tenant's authentication settings were changed. |

use super::types::CompleteUpdate;
use crate::codec::{FieldMut, FieldRef, Object, payload};
use crate::open_enum::{OpenEnum, UnknownValue, open_enum};

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for CoreAuthSettingsUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("id", &mut self.id),
            FieldMut::required("tenantId", &mut self.tenant_id),
            FieldMut::required(
                "maxUserSessionLifespanMinutes",
                &mut self.max_user_session_lifespan_minutes,
            ),
            FieldMut::optional(
                "dcrAllowedAuthenticationMethods",
                &mut self.dcr_allowed_authentication_methods,
            ),
            FieldMut::optional(
                "dynamicClientRegistrationEnabled",
                &mut self.dynamic_client_registration_enabled,
            ),
            FieldMut::required(
                "userSessionInactivityTimeoutMinutes",
                &mut self.user_session_inactivity_timeout_minutes,
            ),
            FieldMut::optional("_updates", &mut self.updates),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("tenantId", &self.tenant_id),
            FieldRef(
                "maxUserSessionLifespanMinutes",
                &self.max_user_session_lifespan_minutes,
            ),
            FieldRef(
                "dcrAllowedAuthenticationMethods",
                &self.dcr_allowed_authentication_methods,
            ),
            FieldRef(
                "dynamicClientRegistrationEnabled",
                &self.dynamic_client_registration_enabled,
            ),
            FieldRef(
                "userSessionInactivityTimeoutMinutes",
                &self.user_session_inactivity_timeout_minutes,
            ),
            FieldRef("_updates", &self.updates),
        ];
        writer(&fields);
    }
}

payload!(CoreAuthSettingsUpdated);

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

impl OpenEnum for CoreAuthSettingsUpdatedDcrAllowedAuthenticationMethods {
    const KNOWN: &'static [Self] = &[Self::None, Self::ClientSecret];

    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::ClientSecret => "client_secret",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(CoreAuthSettingsUpdatedDcrAllowedAuthenticationMethods);
