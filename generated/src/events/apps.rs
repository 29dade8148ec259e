// @generated from spec/events/apps.yaml by cargo xtask regen; do not edit.

//! Apps: 9 events, such as `com.qlik.v1.app.opened`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.app.opened`<br>[`V1AppOpened`] | An app was opened. |
//! | `com.qlik.v1.app.reload.finished`<br>[`V1AppReloadFinished`] | A reload of an app was finished v1. |
//! | `com.qlik.app.created`<br>[`AppCreated`] | An app was created. |
//! | `com.qlik.app.data.updated`<br>[`AppDataUpdated`] | The data of an app was updated. |
//! | `com.qlik.app.deleted`<br>[`AppDeleted`] | An app was deleted. |
//! | `com.qlik.app.exported`<br>[`AppExported`] | An app was exported. |
//! | `com.qlik.app.harddeleted`<br>[`AppHarddeleted`] | An app was hard deleted and can no longer be restored. |
//! | `com.qlik.app.published`<br>[`AppPublished`] | An app was published. |
//! | `com.qlik.app.softdeleted`<br>[`AppSoftdeleted`] | An app was soft deleted and can still be restored. |

use serde_json::{Map, Value};
use super::types::{AppSize, AppUsage, Update};
use crate::codec::{object, payload};
use crate::open_enum::{UnknownValue, open_enum};
use crate::Timestamp;

/// An app was opened.
///
/// The payload of `com.qlik.v1.app.opened`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.app.opened.json")]
/// ```
#[doc(alias("com.qlik.v1.app.opened", "v1.app.opened", "app.opened"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AppOpened {
    /// `id` (format `uuid`): App identifier.
    pub id: Option<String>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `workloadType`: Workload type.
    pub workload_type: Option<String>,
    /// `_resourcetype`: App resource type.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
}

payload!(V1AppOpened {
    optional id = "id",
    optional resource_type = "resourceType",
    optional workload_type = "workloadType",
    optional resourcetype = "_resourcetype",
});

/// A reload of an app was finished v1
///
/// The payload of `com.qlik.v1.app.reload.finished`, as [its page](https://qlik.dev/apis/event/apps/)
/// documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `size.memory` | integer, optional: Data model size in memory (bytes). |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.app.reload.finished.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.app.reload.finished",
        "v1.app.reload.finished",
        "app.reload.finished",
        "reload.finished"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AppReloadFinished {
    /// `name`: App name.
    pub name: Option<String>,
    /// `size`
    pub size: Option<V1AppReloadFinishedSize>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `errors`: Reload errors. Max items 5.
    #[deprecated = "Qlik has deprecated this property"]
    pub errors: Option<Vec<Value>>,
    /// `status`: Reload status - error or ok.
    pub status: Option<String>,
    /// `endTime`: Time when reload ended.
    pub end_time: Option<Timestamp>,
    /// `duration` (format `int64`): Duration of reload (ms).
    pub duration: Option<i64>,
    /// `reloadId` (format `uuid`): Reload identifier.
    pub reload_id: Option<String>,
    /// `rowLimit` (default `-1`, format `int64`): If greater than or equal 0, defines max number of rows
    /// loaded from a data source.
    pub row_limit: Option<i64>,
    /// `warnings`: Reload warnings. Max items 5.
    #[deprecated = "Qlik has deprecated this property"]
    pub warnings: Option<Vec<Value>>,
    /// `statements`: An empty list intended to hold script statements and their metadata. Use the Apps API
    /// to fetch reload metadata.
    #[deprecated = "Qlik has deprecated this property"]
    pub statements: Option<Vec<Value>>,
    /// `isSkipStore`: True if store statements are blocked from executing.
    pub is_skip_store: Option<bool>,
    /// `isSessionApp`: App is a Session app.
    pub is_session_app: Option<bool>,
    /// `isPartialReload`: True if the reload is a partial reload.
    pub is_partial_reload: Option<bool>,
    /// `peakMemoryBytes` (format `int64`): Maximum number of bytes used during reload of the app.
    pub peak_memory_bytes: Option<i64>,
    /// `isDirectQueryMode`: App is a Direct Query app
    pub is_direct_query_mode: Option<bool>,
    /// `endedWithMemoryConstraint`: true if memory limits were exhausted during reload.
    pub ended_with_memory_constraint: Option<bool>,
}

payload!(V1AppReloadFinished {
    optional name = "name",
    optional size = "size",
    optional usage = "usage",
    optional errors = "errors",
    optional status = "status",
    optional end_time = "endTime",
    optional duration = "duration",
    optional reload_id = "reloadId",
    optional row_limit = "rowLimit",
    optional warnings = "warnings",
    optional statements = "statements",
    optional is_skip_store = "isSkipStore",
    optional is_session_app = "isSessionApp",
    optional is_partial_reload = "isPartialReload",
    optional peak_memory_bytes = "peakMemoryBytes",
    optional is_direct_query_mode = "isDirectQueryMode",
    optional ended_with_memory_constraint = "endedWithMemoryConstraint",
});

/// The value of `data.size`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AppReloadFinishedSize {
    /// `memory` (format `int64`): Data model size in memory (bytes).
    pub memory: Option<i64>,
}

object!(V1AppReloadFinishedSize {
    optional memory = "memory",
});

/// An app was created.
///
/// The payload of `com.qlik.app.created`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `size.file` | integer, optional: Data model size on file (bytes). |
/// | `size.memory` | integer, optional: Data model size in memory (bytes). |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.app.created.json")]
/// ```
#[doc(alias("com.qlik.app.created", "app.created"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppCreated {
    /// `id` (format `uuid`): App identifier.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `size`
    pub size: Option<AppSize>,
    /// `owner`: App owner.
    #[deprecated = "Qlik has deprecated this property"]
    pub owner: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `custom`: Contains dynamic JSON data specified by the client.
    pub custom: Option<Map<String, Value>>,
    /// `ownerId`: App owner identifier.
    pub owner_id: Option<String>,
    /// `spaceId` (format `uuid`): App space identifier.
    pub space_id: Option<String>,
    /// `published`: When true, the app was distributed.
    pub published: Option<bool>,
    /// `thumbnail`: App thumbnail.
    pub thumbnail: Option<String>,
    /// `createdDate`: Time when app was created.
    pub created_date: Option<Timestamp>,
    /// `description`: App description.
    pub description: Option<String>,
    /// `originAppId` (format `uuid`): Origin app identifier.
    pub origin_app_id: Option<String>,
    /// `publishTime`: Time when app was published.
    pub publish_time: Option<Timestamp>,
    /// `dynamicColor`: App dynamic color.
    pub dynamic_color: Option<String>,
    /// `modifiedDate`: Time when app was last modified.
    pub modified_date: Option<Timestamp>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `_resourcetype`: App resource type.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
    /// `lastReloadTime`: Time of last successful reload.
    pub last_reload_time: Option<Timestamp>,
    /// `createdByAction`
    pub created_by_action: Option<AppCreatedCreatedByAction>,
    /// `hasSectionAccess`: When true, the app has section access.
    pub has_section_access: Option<bool>,
    /// `isDirectQueryMode`: When true, the app is a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
}

payload!(AppCreated {
    optional id = "id",
    optional name = "name",
    optional size = "size",
    optional owner = "owner",
    optional usage = "usage",
    optional custom = "custom",
    optional owner_id = "ownerId",
    optional space_id = "spaceId",
    optional published = "published",
    optional thumbnail = "thumbnail",
    optional created_date = "createdDate",
    optional description = "description",
    optional origin_app_id = "originAppId",
    optional publish_time = "publishTime",
    optional dynamic_color = "dynamicColor",
    optional modified_date = "modifiedDate",
    optional resource_type = "resourceType",
    optional resourcetype = "_resourcetype",
    optional last_reload_time = "lastReloadTime",
    optional created_by_action = "createdByAction",
    optional has_section_access = "hasSectionAccess",
    optional is_direct_query_mode = "isDirectQueryMode",
});

/// The values of `data.createdByAction` in `com.qlik.app.created`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppCreatedCreatedByAction {
    /// `create`
    Create,
    /// `copy`
    Copy,
    /// `publish`
    Publish,
    /// `import`
    Import,
    /// `restore`
    Restore,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

open_enum!(AppCreatedCreatedByAction {
    Create = "create",
    Copy = "copy",
    Publish = "publish",
    Import = "import",
    Restore = "restore",
});

/// The data of an app was updated.
///
/// The payload of `com.qlik.app.data.updated`, as [its page](https://qlik.dev/apis/event/apps/)
/// documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `size.file` | integer, optional: Data model size on file (bytes). |
/// | `size.memory` | integer, optional: Data model size in memory (bytes). |
/// | `_updates[].path` | string, optional: Path to the updated value. |
/// | `_updates[].newValue` | string, optional: Value after update. |
/// | `_updates[].oldValue` | string, optional: Value before update. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.app.data.updated.json")]
/// ```
#[doc(alias("com.qlik.app.data.updated", "app.data.updated", "data.updated"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppDataUpdated {
    /// `id` (format `uuid`): App identifier.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `size`
    pub size: Option<AppSize>,
    /// `spaceId` (format `uuid`): App space identifier.
    pub space_id: Option<String>,
    /// `_updates`
    pub updates: Option<Vec<Update>>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `_resourcetype`: App resource type.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
    /// `lastReloadTime`: Time of last successful reload.
    pub last_reload_time: Option<Timestamp>,
    /// `lineageChanged`: When true, there is new lineage information saved.
    pub lineage_changed: Option<bool>,
}

payload!(AppDataUpdated {
    optional id = "id",
    optional name = "name",
    optional size = "size",
    optional space_id = "spaceId",
    optional updates = "_updates",
    optional resource_type = "resourceType",
    optional resourcetype = "_resourcetype",
    optional last_reload_time = "lastReloadTime",
    optional lineage_changed = "lineageChanged",
});

/// An app was deleted.
///
/// The payload of `com.qlik.app.deleted`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.app.deleted.json")]
/// ```
#[doc(alias("com.qlik.app.deleted", "app.deleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppDeleted {
    /// `id` (format `uuid`): App identifier.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `spaceId` (format `uuid`): App space identifier.
    pub space_id: Option<String>,
    /// `deleteType`
    pub delete_type: Option<AppDeletedDeleteType>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `_resourcetype`: App resource type.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
    /// `isDirectQueryMode`: When true, the app is a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
}

payload!(AppDeleted {
    optional id = "id",
    optional name = "name",
    optional usage = "usage",
    optional space_id = "spaceId",
    optional delete_type = "deleteType",
    optional resource_type = "resourceType",
    optional resourcetype = "_resourcetype",
    optional is_direct_query_mode = "isDirectQueryMode",
});

/// The values of `data.deleteType` in `com.qlik.app.deleted`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppDeletedDeleteType {
    /// `SOFT`
    Soft,
    /// `HARD`
    Hard,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

open_enum!(AppDeletedDeleteType {
    Soft = "SOFT",
    Hard = "HARD",
});

/// An app was exported.
///
/// The payload of `com.qlik.app.exported`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.app.exported.json")]
/// ```
#[doc(alias("com.qlik.app.exported", "app.exported"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppExported {
    /// `id` (format `uuid`): App identifier.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `owner`: App owner.
    #[deprecated = "Qlik has deprecated this property"]
    pub owner: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `custom`: Contains dynamic JSON data specified by the client.
    pub custom: Option<Map<String, Value>>,
    /// `ownerId`: App owner.
    pub owner_id: Option<String>,
    /// `spaceId` (format `uuid`): Space identifier.
    pub space_id: Option<String>,
    /// `dataReduced`: When true, data was reduced for smaller file size.
    pub data_reduced: Option<bool>,
    /// `dataExported`: When true, data was exported.
    pub data_exported: Option<bool>,
    /// `exportedDate`: Time when app was exported.
    pub exported_date: Option<Timestamp>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `_resourcetype`: App resource type.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
}

payload!(AppExported {
    optional id = "id",
    optional name = "name",
    optional owner = "owner",
    optional usage = "usage",
    optional custom = "custom",
    optional owner_id = "ownerId",
    optional space_id = "spaceId",
    optional data_reduced = "dataReduced",
    optional data_exported = "dataExported",
    optional exported_date = "exportedDate",
    optional resource_type = "resourceType",
    optional resourcetype = "_resourcetype",
});

/// An app was hard deleted and can no longer be restored.
///
/// The payload of `com.qlik.app.harddeleted`, as [its page](https://qlik.dev/apis/event/apps/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.app.harddeleted.json")]
/// ```
#[doc(alias("com.qlik.app.harddeleted", "app.harddeleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppHarddeleted {
    /// `id` (format `uuid`): App identifier.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `spaceId` (format `uuid`): App space identifier.
    pub space_id: Option<String>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `isDirectQueryMode`: When true, the app is a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
}

payload!(AppHarddeleted {
    optional id = "id",
    optional name = "name",
    optional usage = "usage",
    optional space_id = "spaceId",
    optional resource_type = "resourceType",
    optional is_direct_query_mode = "isDirectQueryMode",
});

/// An app was published.
///
/// The payload of `com.qlik.app.published`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.app.published.json")]
/// ```
#[doc(alias("com.qlik.app.published", "app.published"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppPublished {
    /// `id` (format `uuid`): App identifier.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `owner`: App owner.
    #[deprecated = "Qlik has deprecated this property"]
    pub owner: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `custom`: Contains dynamic JSON data specified by the client.
    pub custom: Option<Map<String, Value>>,
    /// `spaceId` (format `uuid`): Space identifier.
    pub space_id: Option<String>,
    /// `originAppId` (format `uuid`): Origin app identifier.
    pub origin_app_id: Option<String>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `_resourcetype`: App resource type.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
    /// `dataPublished`: When true, data was published.
    pub data_published: Option<bool>,
    /// `originSpaceId` (format `uuid`): Origin space identifier.
    pub origin_space_id: Option<String>,
    /// `publishedDate`: Time when app was published.
    pub published_date: Option<Timestamp>,
}

payload!(AppPublished {
    optional id = "id",
    optional name = "name",
    optional owner = "owner",
    optional usage = "usage",
    optional custom = "custom",
    optional space_id = "spaceId",
    optional origin_app_id = "originAppId",
    optional resource_type = "resourceType",
    optional resourcetype = "_resourcetype",
    optional data_published = "dataPublished",
    optional origin_space_id = "originSpaceId",
    optional published_date = "publishedDate",
});

/// An app was soft deleted and can still be restored.
///
/// The payload of `com.qlik.app.softdeleted`, as [its page](https://qlik.dev/apis/event/apps/)
/// documents it.
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.app.softdeleted.json")]
/// ```
#[doc(alias("com.qlik.app.softdeleted", "app.softdeleted"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppSoftdeleted {
    /// `id` (format `uuid`): App identifier.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `purgeAt`: Earliest date the soft deleted app may be hard deleted (permanently purged). Once this
    /// date is reached, purge can happen at any time and is not under user control.
    pub purge_at: Option<String>,
    /// `spaceId` (format `uuid`): App space identifier.
    pub space_id: Option<String>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `isDirectQueryMode`: When true, the app is a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
}

payload!(AppSoftdeleted {
    optional id = "id",
    optional name = "name",
    optional usage = "usage",
    optional purge_at = "purgeAt",
    optional space_id = "spaceId",
    optional resource_type = "resourceType",
    optional is_direct_query_mode = "isDirectQueryMode",
});
