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
use crate::codec::{FieldMut, FieldRef, Object, object, payload};
use crate::open_enum::{OpenEnum, UnknownValue, open_enum};
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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for V1AppOpened {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("workloadType", &mut self.workload_type),
            FieldMut::optional("_resourcetype", &mut self.resourcetype),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("workloadType", &self.workload_type),
            FieldRef("_resourcetype", &self.resourcetype),
        ];
        writer(&fields);
    }
}

payload!(V1AppOpened);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for V1AppReloadFinished {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("size", &mut self.size),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("errors", &mut self.errors),
            FieldMut::optional("status", &mut self.status),
            FieldMut::optional("endTime", &mut self.end_time),
            FieldMut::optional("duration", &mut self.duration),
            FieldMut::optional("reloadId", &mut self.reload_id),
            FieldMut::optional("rowLimit", &mut self.row_limit),
            FieldMut::optional("warnings", &mut self.warnings),
            FieldMut::optional("statements", &mut self.statements),
            FieldMut::optional("isSkipStore", &mut self.is_skip_store),
            FieldMut::optional("isSessionApp", &mut self.is_session_app),
            FieldMut::optional("isPartialReload", &mut self.is_partial_reload),
            FieldMut::optional("peakMemoryBytes", &mut self.peak_memory_bytes),
            FieldMut::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
            FieldMut::optional(
                "endedWithMemoryConstraint",
                &mut self.ended_with_memory_constraint,
            ),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("name", &self.name),
            FieldRef("size", &self.size),
            FieldRef("usage", &self.usage),
            FieldRef("errors", &self.errors),
            FieldRef("status", &self.status),
            FieldRef("endTime", &self.end_time),
            FieldRef("duration", &self.duration),
            FieldRef("reloadId", &self.reload_id),
            FieldRef("rowLimit", &self.row_limit),
            FieldRef("warnings", &self.warnings),
            FieldRef("statements", &self.statements),
            FieldRef("isSkipStore", &self.is_skip_store),
            FieldRef("isSessionApp", &self.is_session_app),
            FieldRef("isPartialReload", &self.is_partial_reload),
            FieldRef("peakMemoryBytes", &self.peak_memory_bytes),
            FieldRef("isDirectQueryMode", &self.is_direct_query_mode),
            FieldRef("endedWithMemoryConstraint", &self.ended_with_memory_constraint),
        ];
        writer(&fields);
    }
}

payload!(V1AppReloadFinished);

/// The value of `data.size`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1AppReloadFinishedSize {
    /// `memory` (format `int64`): Data model size in memory (bytes).
    pub memory: Option<i64>,
}

impl Object for V1AppReloadFinishedSize {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [FieldMut::optional("memory", &mut self.memory)];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [FieldRef("memory", &self.memory)];
        writer(&fields);
    }
}

object!(V1AppReloadFinishedSize);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for AppCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("size", &mut self.size),
            FieldMut::optional("owner", &mut self.owner),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("custom", &mut self.custom),
            FieldMut::optional("ownerId", &mut self.owner_id),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("published", &mut self.published),
            FieldMut::optional("thumbnail", &mut self.thumbnail),
            FieldMut::optional("createdDate", &mut self.created_date),
            FieldMut::optional("description", &mut self.description),
            FieldMut::optional("originAppId", &mut self.origin_app_id),
            FieldMut::optional("publishTime", &mut self.publish_time),
            FieldMut::optional("dynamicColor", &mut self.dynamic_color),
            FieldMut::optional("modifiedDate", &mut self.modified_date),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("_resourcetype", &mut self.resourcetype),
            FieldMut::optional("lastReloadTime", &mut self.last_reload_time),
            FieldMut::optional("createdByAction", &mut self.created_by_action),
            FieldMut::optional("hasSectionAccess", &mut self.has_section_access),
            FieldMut::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("size", &self.size),
            FieldRef("owner", &self.owner),
            FieldRef("usage", &self.usage),
            FieldRef("custom", &self.custom),
            FieldRef("ownerId", &self.owner_id),
            FieldRef("spaceId", &self.space_id),
            FieldRef("published", &self.published),
            FieldRef("thumbnail", &self.thumbnail),
            FieldRef("createdDate", &self.created_date),
            FieldRef("description", &self.description),
            FieldRef("originAppId", &self.origin_app_id),
            FieldRef("publishTime", &self.publish_time),
            FieldRef("dynamicColor", &self.dynamic_color),
            FieldRef("modifiedDate", &self.modified_date),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("_resourcetype", &self.resourcetype),
            FieldRef("lastReloadTime", &self.last_reload_time),
            FieldRef("createdByAction", &self.created_by_action),
            FieldRef("hasSectionAccess", &self.has_section_access),
            FieldRef("isDirectQueryMode", &self.is_direct_query_mode),
        ];
        writer(&fields);
    }
}

payload!(AppCreated);

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

impl OpenEnum for AppCreatedCreatedByAction {
    const KNOWN: &'static [Self] = &[
        Self::Create,
        Self::Copy,
        Self::Publish,
        Self::Import,
        Self::Restore,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Copy => "copy",
            Self::Publish => "publish",
            Self::Import => "import",
            Self::Restore => "restore",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AppCreatedCreatedByAction);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for AppDataUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("size", &mut self.size),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("_updates", &mut self.updates),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("_resourcetype", &mut self.resourcetype),
            FieldMut::optional("lastReloadTime", &mut self.last_reload_time),
            FieldMut::optional("lineageChanged", &mut self.lineage_changed),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("size", &self.size),
            FieldRef("spaceId", &self.space_id),
            FieldRef("_updates", &self.updates),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("_resourcetype", &self.resourcetype),
            FieldRef("lastReloadTime", &self.last_reload_time),
            FieldRef("lineageChanged", &self.lineage_changed),
        ];
        writer(&fields);
    }
}

payload!(AppDataUpdated);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for AppDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("deleteType", &mut self.delete_type),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("_resourcetype", &mut self.resourcetype),
            FieldMut::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("usage", &self.usage),
            FieldRef("spaceId", &self.space_id),
            FieldRef("deleteType", &self.delete_type),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("_resourcetype", &self.resourcetype),
            FieldRef("isDirectQueryMode", &self.is_direct_query_mode),
        ];
        writer(&fields);
    }
}

payload!(AppDeleted);

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

impl OpenEnum for AppDeletedDeleteType {
    const KNOWN: &'static [Self] = &[Self::Soft, Self::Hard];

    fn as_str(&self) -> &str {
        match self {
            Self::Soft => "SOFT",
            Self::Hard => "HARD",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AppDeletedDeleteType);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for AppExported {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("owner", &mut self.owner),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("custom", &mut self.custom),
            FieldMut::optional("ownerId", &mut self.owner_id),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("dataReduced", &mut self.data_reduced),
            FieldMut::optional("dataExported", &mut self.data_exported),
            FieldMut::optional("exportedDate", &mut self.exported_date),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("_resourcetype", &mut self.resourcetype),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("owner", &self.owner),
            FieldRef("usage", &self.usage),
            FieldRef("custom", &self.custom),
            FieldRef("ownerId", &self.owner_id),
            FieldRef("spaceId", &self.space_id),
            FieldRef("dataReduced", &self.data_reduced),
            FieldRef("dataExported", &self.data_exported),
            FieldRef("exportedDate", &self.exported_date),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("_resourcetype", &self.resourcetype),
        ];
        writer(&fields);
    }
}

payload!(AppExported);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for AppHarddeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("usage", &self.usage),
            FieldRef("spaceId", &self.space_id),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("isDirectQueryMode", &self.is_direct_query_mode),
        ];
        writer(&fields);
    }
}

payload!(AppHarddeleted);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for AppPublished {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("owner", &mut self.owner),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("custom", &mut self.custom),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("originAppId", &mut self.origin_app_id),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("_resourcetype", &mut self.resourcetype),
            FieldMut::optional("dataPublished", &mut self.data_published),
            FieldMut::optional("originSpaceId", &mut self.origin_space_id),
            FieldMut::optional("publishedDate", &mut self.published_date),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("owner", &self.owner),
            FieldRef("usage", &self.usage),
            FieldRef("custom", &self.custom),
            FieldRef("spaceId", &self.space_id),
            FieldRef("originAppId", &self.origin_app_id),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("_resourcetype", &self.resourcetype),
            FieldRef("dataPublished", &self.data_published),
            FieldRef("originSpaceId", &self.origin_space_id),
            FieldRef("publishedDate", &self.published_date),
        ];
        writer(&fields);
    }
}

payload!(AppPublished);

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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Object for AppSoftdeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("purgeAt", &mut self.purge_at),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("usage", &self.usage),
            FieldRef("purgeAt", &self.purge_at),
            FieldRef("spaceId", &self.space_id),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("isDirectQueryMode", &self.is_direct_query_mode),
        ];
        writer(&fields);
    }
}

payload!(AppSoftdeleted);
