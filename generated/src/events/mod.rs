// @generated from spec/events/ by cargo xtask regen; do not edit.

//! The types of all events: a module for each page, and `types` for what several pages share.

pub mod ai_mcps;
pub mod alerting_tasks;
pub mod api_keys;
pub mod api_keys_configs;
pub mod app_usages;
pub mod apps;
pub mod automations;
pub mod core_api_keys;
pub mod core_api_keys_configs;
pub mod core_auth_settings;
pub mod core_environments;
pub mod core_group_settings;
pub mod core_groups;
pub mod core_ip_policies;
pub mod core_oauth_clients;
pub mod core_oauth_tokens;
pub mod core_roles;
pub mod core_spaces;
pub mod core_tenants;
pub mod core_user_identities;
pub mod core_user_sessions;
pub mod core_users;
pub mod core_web_integrations;
pub mod di_projects;
pub mod environments;
pub mod group_settings;
pub mod groups;
pub mod hub_dashboards;
pub mod licenses;
pub mod notification_digests;
pub mod oauth_clients;
pub mod oauth_tokens;
pub mod quotas;
pub mod rate_limits;
pub mod reloads;
pub mod reporting_tasks;
pub mod roles;
pub mod scheduling_tasks;
pub mod spaces;
pub mod tenants;
pub mod types;
pub mod user_identities;
pub mod user_sessions;
pub mod users;
pub mod web_integrations;
pub mod index;
#[cfg(feature = "samples")]
pub(crate) mod sample_texts;
mod data;
mod event_type;

pub use self::data::Data;
pub use self::event_type::EventType;
