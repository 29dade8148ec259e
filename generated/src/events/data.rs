// @generated from spec/events/ by cargo xtask regen; do not edit.

//! The payloads of all events.

use super::{EventType, apps, environments, spaces, tasks};
use crate::object::Object;
use crate::{Mismatch, RawJson};

/// The payload of an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Data {
    /// `com.qlik.app.created`
    AppCreated(Box<apps::AppCreated>),
    /// `com.qlik.app.data.updated`
    AppDataUpdated(Box<apps::AppDataUpdated>),
    /// `com.qlik.app.deleted`
    AppDeleted(Box<apps::AppDeleted>),
    /// `com.qlik.app.exported`
    AppExported(Box<apps::AppExported>),
    /// `com.qlik.app.harddeleted`
    AppHarddeleted(Box<apps::AppHarddeleted>),
    /// `com.qlik.app.published`
    AppPublished(Box<apps::AppPublished>),
    /// `com.qlik.app.softdeleted`
    AppSoftdeleted(Box<apps::AppSoftdeleted>),
    /// `com.qlik.scheduling.task.created`
    SchedulingTaskCreated(Box<tasks::SchedulingTaskCreated>),
    /// `com.qlik.scheduling.task.deleted`
    SchedulingTaskDeleted(Box<tasks::SchedulingTaskDeleted>),
    /// `com.qlik.scheduling.task.updated`
    SchedulingTaskUpdated(Box<tasks::SchedulingTaskUpdated>),
    /// `com.qlik.space.assignment.created`
    #[deprecated = "Qlik has deprecated this event"]
    SpaceAssignmentCreated(Box<spaces::SpaceAssignmentCreated>),
    /// `com.qlik.space.assignment.deleted`
    #[deprecated = "Qlik has deprecated this event"]
    SpaceAssignmentDeleted(Box<spaces::SpaceAssignmentDeleted>),
    /// `com.qlik.space.assignment.updated`
    #[deprecated = "Qlik has deprecated this event"]
    SpaceAssignmentUpdated(Box<spaces::SpaceAssignmentUpdated>),
    /// `com.qlik.space.created`
    #[deprecated = "Qlik has deprecated this event"]
    SpaceCreated(Box<spaces::SpaceCreated>),
    /// `com.qlik.space.deleted`
    #[deprecated = "Qlik has deprecated this event"]
    SpaceDeleted(Box<spaces::SpaceDeleted>),
    /// `com.qlik.space.groups.cache.invalidated`
    #[deprecated = "Qlik has deprecated this event"]
    SpaceGroupsCacheInvalidated(Box<spaces::SpaceGroupsCacheInvalidated>),
    /// `com.qlik.space.settings.updated`
    #[deprecated = "Qlik has deprecated this event"]
    SpaceSettingsUpdated(Box<spaces::SpaceSettingsUpdated>),
    /// `com.qlik.space.share.created`
    #[deprecated = "Qlik has deprecated this event"]
    SpaceShareCreated(Box<spaces::SpaceShareCreated>),
    /// `com.qlik.space.share.deleted`
    #[deprecated = "Qlik has deprecated this event"]
    SpaceShareDeleted(Box<spaces::SpaceShareDeleted>),
    /// `com.qlik.space.share.session.attached`
    #[deprecated = "Qlik has deprecated this event"]
    SpaceShareSessionAttached(Box<spaces::SpaceShareSessionAttached>),
    /// `com.qlik.space.share.updated`
    #[deprecated = "Qlik has deprecated this event"]
    SpaceShareUpdated(Box<spaces::SpaceShareUpdated>),
    /// `com.qlik.space.updated`
    #[deprecated = "Qlik has deprecated this event"]
    SpaceUpdated(Box<spaces::SpaceUpdated>),
    /// `com.qlik.v1.app.opened`
    V1AppOpened(Box<apps::V1AppOpened>),
    /// `com.qlik.v1.app.reload.finished`
    V1AppReloadFinished(Box<apps::V1AppReloadFinished>),
    /// `com.qlik.v1.environment.created`
    #[deprecated = "Qlik has deprecated this event"]
    V1EnvironmentCreated(Box<environments::V1EnvironmentCreated>),
    /// `com.qlik.v1.environment.deleted`
    #[deprecated = "Qlik has deprecated this event"]
    V1EnvironmentDeleted(Box<environments::V1EnvironmentDeleted>),
    /// `com.qlik.v1.environment.updated`
    #[deprecated = "Qlik has deprecated this event"]
    V1EnvironmentUpdated(Box<environments::V1EnvironmentUpdated>),
    /// The event has no payload.
    Absent,
    /// A type that this version does not know, or whose payload no page documents: its JSON, kept.
    Unknown(RawJson),
    /// A known type whose payload does not fit: its JSON, kept, with the place and the cause.
    Mismatch(Box<Mismatch>),
}

impl Data {
    /// The type of the events with such a payload; `None` where there is no documented payload.
    #[must_use]
    pub const fn event_type(&self) -> Option<EventType> {
        match self {
            Self::AppCreated(_) => Some(EventType::AppCreated),
            Self::AppDataUpdated(_) => Some(EventType::AppDataUpdated),
            Self::AppDeleted(_) => Some(EventType::AppDeleted),
            Self::AppExported(_) => Some(EventType::AppExported),
            Self::AppHarddeleted(_) => Some(EventType::AppHarddeleted),
            Self::AppPublished(_) => Some(EventType::AppPublished),
            Self::AppSoftdeleted(_) => Some(EventType::AppSoftdeleted),
            Self::SchedulingTaskCreated(_) => Some(EventType::SchedulingTaskCreated),
            Self::SchedulingTaskDeleted(_) => Some(EventType::SchedulingTaskDeleted),
            Self::SchedulingTaskUpdated(_) => Some(EventType::SchedulingTaskUpdated),
            Self::SpaceAssignmentCreated(_) => Some(EventType::SpaceAssignmentCreated),
            Self::SpaceAssignmentDeleted(_) => Some(EventType::SpaceAssignmentDeleted),
            Self::SpaceAssignmentUpdated(_) => Some(EventType::SpaceAssignmentUpdated),
            Self::SpaceCreated(_) => Some(EventType::SpaceCreated),
            Self::SpaceDeleted(_) => Some(EventType::SpaceDeleted),
            Self::SpaceGroupsCacheInvalidated(_) => {
                Some(EventType::SpaceGroupsCacheInvalidated)
            }
            Self::SpaceSettingsUpdated(_) => Some(EventType::SpaceSettingsUpdated),
            Self::SpaceShareCreated(_) => Some(EventType::SpaceShareCreated),
            Self::SpaceShareDeleted(_) => Some(EventType::SpaceShareDeleted),
            Self::SpaceShareSessionAttached(_) => {
                Some(EventType::SpaceShareSessionAttached)
            }
            Self::SpaceShareUpdated(_) => Some(EventType::SpaceShareUpdated),
            Self::SpaceUpdated(_) => Some(EventType::SpaceUpdated),
            Self::V1AppOpened(_) => Some(EventType::V1AppOpened),
            Self::V1AppReloadFinished(_) => Some(EventType::V1AppReloadFinished),
            Self::V1EnvironmentCreated(_) => Some(EventType::V1EnvironmentCreated),
            Self::V1EnvironmentDeleted(_) => Some(EventType::V1EnvironmentDeleted),
            Self::V1EnvironmentUpdated(_) => Some(EventType::V1EnvironmentUpdated),
            Self::Absent | Self::Unknown(_) | Self::Mismatch(_) => None,
        }
    }
}

impl Data {
    /// An empty payload of a type, to read into.
    pub(crate) fn empty(event_type: EventType) -> Option<Self> {
        match event_type {
            EventType::AppCreated => Some(Self::AppCreated(Box::default())),
            EventType::AppDataUpdated => Some(Self::AppDataUpdated(Box::default())),
            EventType::AppDeleted => Some(Self::AppDeleted(Box::default())),
            EventType::AppExported => Some(Self::AppExported(Box::default())),
            EventType::AppHarddeleted => Some(Self::AppHarddeleted(Box::default())),
            EventType::AppPublished => Some(Self::AppPublished(Box::default())),
            EventType::AppSoftdeleted => Some(Self::AppSoftdeleted(Box::default())),
            EventType::SchedulingTaskCreated => {
                Some(Self::SchedulingTaskCreated(Box::default()))
            }
            EventType::SchedulingTaskDeleted => {
                Some(Self::SchedulingTaskDeleted(Box::default()))
            }
            EventType::SchedulingTaskUpdated => {
                Some(Self::SchedulingTaskUpdated(Box::default()))
            }
            EventType::SpaceAssignmentCreated => {
                Some(Self::SpaceAssignmentCreated(Box::default()))
            }
            EventType::SpaceAssignmentDeleted => {
                Some(Self::SpaceAssignmentDeleted(Box::default()))
            }
            EventType::SpaceAssignmentUpdated => {
                Some(Self::SpaceAssignmentUpdated(Box::default()))
            }
            EventType::SpaceCreated => Some(Self::SpaceCreated(Box::default())),
            EventType::SpaceDeleted => Some(Self::SpaceDeleted(Box::default())),
            EventType::SpaceGroupsCacheInvalidated => {
                Some(Self::SpaceGroupsCacheInvalidated(Box::default()))
            }
            EventType::SpaceSettingsUpdated => {
                Some(Self::SpaceSettingsUpdated(Box::default()))
            }
            EventType::SpaceShareCreated => Some(Self::SpaceShareCreated(Box::default())),
            EventType::SpaceShareDeleted => Some(Self::SpaceShareDeleted(Box::default())),
            EventType::SpaceShareSessionAttached => {
                Some(Self::SpaceShareSessionAttached(Box::default()))
            }
            EventType::SpaceShareUpdated => Some(Self::SpaceShareUpdated(Box::default())),
            EventType::SpaceUpdated => Some(Self::SpaceUpdated(Box::default())),
            EventType::V1AppOpened => Some(Self::V1AppOpened(Box::default())),
            EventType::V1AppReloadFinished => {
                Some(Self::V1AppReloadFinished(Box::default()))
            }
            EventType::V1EnvironmentCreated => {
                Some(Self::V1EnvironmentCreated(Box::default()))
            }
            EventType::V1EnvironmentDeleted => {
                Some(Self::V1EnvironmentDeleted(Box::default()))
            }
            EventType::V1EnvironmentUpdated => {
                Some(Self::V1EnvironmentUpdated(Box::default()))
            }
            _ => None,
        }
    }

    /// The payload, to be written.
    pub(crate) fn object(&self) -> Option<&dyn Object> {
        match self {
            Self::AppCreated(payload) => Some(&**payload),
            Self::AppDataUpdated(payload) => Some(&**payload),
            Self::AppDeleted(payload) => Some(&**payload),
            Self::AppExported(payload) => Some(&**payload),
            Self::AppHarddeleted(payload) => Some(&**payload),
            Self::AppPublished(payload) => Some(&**payload),
            Self::AppSoftdeleted(payload) => Some(&**payload),
            Self::SchedulingTaskCreated(payload) => Some(&**payload),
            Self::SchedulingTaskDeleted(payload) => Some(&**payload),
            Self::SchedulingTaskUpdated(payload) => Some(&**payload),
            Self::SpaceAssignmentCreated(payload) => Some(&**payload),
            Self::SpaceAssignmentDeleted(payload) => Some(&**payload),
            Self::SpaceAssignmentUpdated(payload) => Some(&**payload),
            Self::SpaceCreated(payload) => Some(&**payload),
            Self::SpaceDeleted(payload) => Some(&**payload),
            Self::SpaceGroupsCacheInvalidated(payload) => Some(&**payload),
            Self::SpaceSettingsUpdated(payload) => Some(&**payload),
            Self::SpaceShareCreated(payload) => Some(&**payload),
            Self::SpaceShareDeleted(payload) => Some(&**payload),
            Self::SpaceShareSessionAttached(payload) => Some(&**payload),
            Self::SpaceShareUpdated(payload) => Some(&**payload),
            Self::SpaceUpdated(payload) => Some(&**payload),
            Self::V1AppOpened(payload) => Some(&**payload),
            Self::V1AppReloadFinished(payload) => Some(&**payload),
            Self::V1EnvironmentCreated(payload) => Some(&**payload),
            Self::V1EnvironmentDeleted(payload) => Some(&**payload),
            Self::V1EnvironmentUpdated(payload) => Some(&**payload),
            Self::Absent | Self::Unknown(_) | Self::Mismatch(_) => None,
        }
    }

    /// The payload, to be read into.
    pub(crate) fn object_mut(&mut self) -> Option<&mut dyn Object> {
        match self {
            Self::AppCreated(payload) => Some(&mut **payload),
            Self::AppDataUpdated(payload) => Some(&mut **payload),
            Self::AppDeleted(payload) => Some(&mut **payload),
            Self::AppExported(payload) => Some(&mut **payload),
            Self::AppHarddeleted(payload) => Some(&mut **payload),
            Self::AppPublished(payload) => Some(&mut **payload),
            Self::AppSoftdeleted(payload) => Some(&mut **payload),
            Self::SchedulingTaskCreated(payload) => Some(&mut **payload),
            Self::SchedulingTaskDeleted(payload) => Some(&mut **payload),
            Self::SchedulingTaskUpdated(payload) => Some(&mut **payload),
            Self::SpaceAssignmentCreated(payload) => Some(&mut **payload),
            Self::SpaceAssignmentDeleted(payload) => Some(&mut **payload),
            Self::SpaceAssignmentUpdated(payload) => Some(&mut **payload),
            Self::SpaceCreated(payload) => Some(&mut **payload),
            Self::SpaceDeleted(payload) => Some(&mut **payload),
            Self::SpaceGroupsCacheInvalidated(payload) => Some(&mut **payload),
            Self::SpaceSettingsUpdated(payload) => Some(&mut **payload),
            Self::SpaceShareCreated(payload) => Some(&mut **payload),
            Self::SpaceShareDeleted(payload) => Some(&mut **payload),
            Self::SpaceShareSessionAttached(payload) => Some(&mut **payload),
            Self::SpaceShareUpdated(payload) => Some(&mut **payload),
            Self::SpaceUpdated(payload) => Some(&mut **payload),
            Self::V1AppOpened(payload) => Some(&mut **payload),
            Self::V1AppReloadFinished(payload) => Some(&mut **payload),
            Self::V1EnvironmentCreated(payload) => Some(&mut **payload),
            Self::V1EnvironmentDeleted(payload) => Some(&mut **payload),
            Self::V1EnvironmentUpdated(payload) => Some(&mut **payload),
            Self::Absent | Self::Unknown(_) | Self::Mismatch(_) => None,
        }
    }
}
