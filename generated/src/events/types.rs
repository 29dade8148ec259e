// @generated from spec/names.yaml and spec/events/ by cargo xtask regen; do not edit.

//! Types that several events share.

use crate::Timestamp;
use crate::object::{Field, Named, Object, object};
use crate::open_enum::{OpenEnum, UnknownValue, open_enum};

/// How large an app is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppSize {
    /// `file`: Data model size on file (bytes).
    pub file: Option<i64>,
    /// `memory`: Data model size in memory (bytes).
    pub memory: Option<i64>,
}

impl Object for AppSize {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("file", &mut self.file),
            Field::optional("memory", &mut self.memory),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [Named("file", &self.file), Named("memory", &self.memory)];
        writer(&fields);
    }
}

object!(AppSize);

/// What an app is used for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppUsage {
    /// `ANALYTICS`
    Analytics,
    /// `DATA_PREPARATION`
    DataPreparation,
    /// `DATAFLOW_PREP`
    DataflowPrep,
    /// `SINGLE_TABLE_PREP`
    SingleTablePrep,
    /// `DIRECT_QUERY_MODE`
    DirectQueryMode,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for AppUsage {
    const KNOWN: &'static [Self] = &[
        Self::Analytics,
        Self::DataPreparation,
        Self::DataflowPrep,
        Self::SingleTablePrep,
        Self::DirectQueryMode,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Analytics => "ANALYTICS",
            Self::DataPreparation => "DATA_PREPARATION",
            Self::DataflowPrep => "DATAFLOW_PREP",
            Self::SingleTablePrep => "SINGLE_TABLE_PREP",
            Self::DirectQueryMode => "DIRECT_QUERY_MODE",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AppUsage);

/// What a space or a share is assigned to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssigneeType {
    /// `user`
    User,
    /// `group`
    Group,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for AssigneeType {
    const KNOWN: &'static [Self] = &[Self::User, Self::Group];

    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AssigneeType);

/// The environment that a space belongs to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Environment {
    /// `id`: Identifier of the environment.
    pub id: Option<String>,
    /// `name`: Name of the environment.
    pub name: Option<String>,
    /// `tenantId`: Identifier of the tenant.
    pub tenant_id: Option<String>,
    /// `createdAt`: Timestamp when the environment was created.
    pub created_at: Option<Timestamp>,
    /// `createdBy`: Identifier of the user who created the environment.
    pub created_by: Option<String>,
    /// `updatedAt`: Timestamp when the environment was updated.
    pub updated_at: Option<Timestamp>,
    /// `updatedBy`: Identifier of the user who last updated the environment.
    pub updated_by: Option<String>,
    /// `variables`: Key-value pairs.
    pub variables: Option<Vec<EnvironmentVariable>>,
    /// `description`: Description of the environment.
    pub description: Option<String>,
}

impl Object for Environment {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("tenantId", &mut self.tenant_id),
            Field::optional("createdAt", &mut self.created_at),
            Field::optional("createdBy", &mut self.created_by),
            Field::optional("updatedAt", &mut self.updated_at),
            Field::optional("updatedBy", &mut self.updated_by),
            Field::optional("variables", &mut self.variables),
            Field::optional("description", &mut self.description),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("tenantId", &self.tenant_id),
            Named("createdAt", &self.created_at),
            Named("createdBy", &self.created_by),
            Named("updatedAt", &self.updated_at),
            Named("updatedBy", &self.updated_by),
            Named("variables", &self.variables),
            Named("description", &self.description),
        ];
        writer(&fields);
    }
}

object!(Environment);

/// A variable of an environment.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    /// `key`: Variable key.
    pub key: Option<String>,
    /// `value`: Variable value.
    pub value: Option<String>,
}

impl Object for EnvironmentVariable {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("key", &mut self.key),
            Field::optional("value", &mut self.value),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [Named("key", &self.key), Named("value", &self.value)];
        writer(&fields);
    }
}

object!(EnvironmentVariable);

/// What can be shared from a space.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShareResourceType {
    /// `app`
    App,
    /// `note`
    Note,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for ShareResourceType {
    const KNOWN: &'static [Self] = &[Self::App, Self::Note];

    fn as_str(&self) -> &str {
        match self {
            Self::App => "app",
            Self::Note => "note",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(ShareResourceType);

/// A role that a user or a group can have in a space.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceRole {
    /// `facilitator`
    Facilitator,
    /// `producer`
    Producer,
    /// `consumer`
    Consumer,
    /// `dataconsumer`
    Dataconsumer,
    /// `contributor`
    Contributor,
    /// `operator`
    Operator,
    /// `publisher`
    Publisher,
    /// `basicconsumer`
    Basicconsumer,
    /// `codeveloper`
    Codeveloper,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for SpaceRole {
    const KNOWN: &'static [Self] = &[
        Self::Facilitator,
        Self::Producer,
        Self::Consumer,
        Self::Dataconsumer,
        Self::Contributor,
        Self::Operator,
        Self::Publisher,
        Self::Basicconsumer,
        Self::Codeveloper,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Facilitator => "facilitator",
            Self::Producer => "producer",
            Self::Consumer => "consumer",
            Self::Dataconsumer => "dataconsumer",
            Self::Contributor => "contributor",
            Self::Operator => "operator",
            Self::Publisher => "publisher",
            Self::Basicconsumer => "basicconsumer",
            Self::Codeveloper => "codeveloper",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(SpaceRole);

/// The type of a space.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceType {
    /// `managed`
    Managed,
    /// `shared`
    Shared,
    /// `data`
    Data,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for SpaceType {
    const KNOWN: &'static [Self] = &[Self::Managed, Self::Shared, Self::Data];

    fn as_str(&self) -> &str {
        match self {
            Self::Managed => "managed",
            Self::Shared => "shared",
            Self::Data => "data",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(SpaceType);

/// Why a task was disabled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskDisabledCode {
    /// `MANUALLY`
    Manually,
    /// `CONSECUTIVE-FAILURES`
    ConsecutiveFailures,
    /// `APP-SCRIPT-UPDATED`
    AppScriptUpdated,
    /// `OWNER-DELETED`
    OwnerDeleted,
    /// `OWNER-DISABLED`
    OwnerDisabled,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for TaskDisabledCode {
    const KNOWN: &'static [Self] = &[
        Self::Manually,
        Self::ConsecutiveFailures,
        Self::AppScriptUpdated,
        Self::OwnerDeleted,
        Self::OwnerDisabled,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Manually => "MANUALLY",
            Self::ConsecutiveFailures => "CONSECUTIVE-FAILURES",
            Self::AppScriptUpdated => "APP-SCRIPT-UPDATED",
            Self::OwnerDeleted => "OWNER-DELETED",
            Self::OwnerDisabled => "OWNER-DISABLED",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(TaskDisabledCode);

/// The type of resource that a task works on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskResourceType {
    /// `app`
    App,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for TaskResourceType {
    const KNOWN: &'static [Self] = &[Self::App];

    fn as_str(&self) -> &str {
        match self {
            Self::App => "app",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(TaskResourceType);

/// How a run of a task ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `aborted`
    Aborted,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for TaskStatus {
    const KNOWN: &'static [Self] = &[Self::Succeeded, Self::Failed, Self::Aborted];

    fn as_str(&self) -> &str {
        match self {
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Aborted => "aborted",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(TaskStatus);

/// The product domain that uses the resource of a task.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskUsage {
    /// `ANALYTICS`
    Analytics,
    /// `DATA_PREPARATION`
    DataPreparation,
    /// `DATAFLOW_PREP`
    DataflowPrep,
    /// `SINGLE_TABLE_PREP`
    SingleTablePrep,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for TaskUsage {
    const KNOWN: &'static [Self] = &[
        Self::Analytics,
        Self::DataPreparation,
        Self::DataflowPrep,
        Self::SingleTablePrep,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Analytics => "ANALYTICS",
            Self::DataPreparation => "DATA_PREPARATION",
            Self::DataflowPrep => "DATAFLOW_PREP",
            Self::SingleTablePrep => "SINGLE_TABLE_PREP",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(TaskUsage);

/// A change of one value.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// `path`: Path to the updated value.
    pub path: Option<String>,
    /// `newValue`: Value after update.
    pub new_value: Option<String>,
    /// `oldValue`: Value before update.
    pub old_value: Option<String>,
}

impl Object for Update {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("path", &mut self.path),
            Field::optional("newValue", &mut self.new_value),
            Field::optional("oldValue", &mut self.old_value),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("path", &self.path),
            Named("newValue", &self.new_value),
            Named("oldValue", &self.old_value),
        ];
        writer(&fields);
    }
}

object!(Update);
