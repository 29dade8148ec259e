//! Single edits of the project in `fixtures/diff`, and the exact output of `diff` for each.

/// A file, a text in it, and the replacement of each occurrence.
pub(crate) type Edit = (&'static str, &'static str, &'static str);

/// An edit with one effect: its name, the edits of texts, and each change, the worst first, as `RULE LEVEL EVENT PATH
/// +FURTHER PATHS: BEFORE -> AFTER`, the event without `com.qlik.v1.area.`.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) edits: &'static [Edit],
    pub(crate) says: &'static [&'static str],
}

const fn case(name: &'static str, edits: &'static [Edit], says: &'static [&'static str]) -> Case {
    Case { name, edits, says }
}

const PAGE: &str = "spec/docs/areas.md";
const NEWS: &str = "spec/docs/news.txt";
const OLDER: &str = "spec/docs/older/areas.md";
const NAMES: &str = "spec/names.yaml";

/// Edits without a visible effect.
pub(crate) const NOTHING: &[Case] = &[
    case("nothing", &[], &[]),
    case("a date", &[(PAGE, "last_updated: 2026-06-02", "last_updated: 2026-07-03")], &[]),
    case("another key of the front matter", &[(PAGE, "note: a page for tests", "note: another note")], &[]),
    case("white space of a table", &[(PAGE, "| `name` | `string` |", "|   `name`   |  `string`  |")], &[]),
    case("empty lines", &[(PAGE, "An area was made.\n", "An area was made.\n\n\n")], &[]),
    case(
        "the order of keys in names.yaml",
        &[(
            NAMES,
            "  - name: AreaType\n    description: What sort of area it is.\n",
            "  - description: What sort of area it is.\n    name: AreaType\n",
        )],
        &[],
    ),
    case("a comment in names.yaml", &[(NAMES, "shared:", "# What is one.\nshared:")], &[]),
];

/// Edits of events.
pub(crate) const EVENTS: &[Case] = &[
    case(
        "an event gets another type",
        &[
            (PAGE, "### com.qlik.v1.area.created", "### com.qlik.area.created"),
            (NAMES, "      - com.qlik.v1.area.* data.type", "      - com.qlik.* data.type"),
        ],
        &["event-renamed breaking com.qlik.area.created: com.qlik.v1.area.created -> com.qlik.area.created"],
    ),
    case(
        "an event gets another last part, and changes inside",
        &[
            (PAGE, "### com.qlik.v1.area.visited", "### com.qlik.v1.area.called"),
            (PAGE, "Somebody came.", "Somebody called."),
            (PAGE, "| `serial` | `integer` | Yes |", "| `serial` | `integer` | No |"),
        ],
        &[
            "event-renamed breaking called: com.qlik.v1.area.visited -> com.qlik.v1.area.called",
            "property-became-optional breaking called data<robot>.serial: required (i64) -> optional (Option<i64>)",
            "event-description-changed docs called: Somebody came. -> Somebody called.",
        ],
    ),
    case(
        "an event that is not like the removed one",
        &[
            (PAGE, "### com.qlik.v1.area.created", "### com.qlik.v1.area.deleted-later"),
            (PAGE, "| `name` | `string` | No |", "| `title` | `string[]` | No |"),
            (PAGE, "| `level` | `integer` | No |", "| `height` | `string` | No |"),
            (PAGE, "| `tags` | `string[]` | No |", "| `marks` | `integer[]` | No |"),
            (PAGE, "| `mail` | `string` | No |", "| `post` | `string` | No |"),
            (PAGE, "| `quiet` | `boolean` | No |", "| `loud` | `boolean` | No |"),
        ],
        &[
            "event-removed breaking created: com.qlik.v1.area.created, channel system-events.areas, data with 9 properties; perhaps renamed to com.qlik.v1.area.deleted-later -> ()",
            "event-added additive deleted-later: () -> com.qlik.v1.area.deleted-later, channel system-events.areas, data with 9 properties; perhaps renamed from com.qlik.v1.area.created",
        ],
    ),
    case(
        "a former type, and changes inside",
        &[
            (PAGE, "### com.qlik.v1.area.visited", "### com.qlik.place.seen"),
            (PAGE, "| `serial` | `integer` | Yes |", "| `serial` | `integer` | No |"),
            (
                NAMES,
                "shared:",
                "former:\n  - {from: com.qlik.v1.area.visited, to: com.qlik.place.seen, reason: It was.}\nshared:",
            ),
        ],
        &[
            "event-renamed breaking com.qlik.place.seen: com.qlik.v1.area.visited -> com.qlik.place.seen",
            "property-became-optional breaking com.qlik.place.seen data<robot>.serial: required (i64) -> optional (Option<i64>)",
        ],
    ),
    case(
        "an announced event is removed",
        &[(NEWS, "com.qlik.v1.area.painted: area painted\n", "")],
        &["event-removed breaking painted: com.qlik.v1.area.painted, announced only -> ()"],
    ),
    case(
        "an announced event is added",
        &[(NEWS, "area painted", "area painted\ncom.qlik.v1.area.sold: area sold")],
        &["event-added additive sold: () -> com.qlik.v1.area.sold, announced only"],
    ),
    case(
        "an announced event is renamed",
        &[(NEWS, "v1.area.painted", "area.painted")],
        &["event-renamed breaking com.qlik.area.painted: com.qlik.v1.area.painted -> com.qlik.area.painted"],
    ),
    case(
        "an event is deprecated",
        &[(PAGE, "### com.qlik.v1.area.visited", "### com.qlik.v1.area.visited  _(deprecated)_")],
        &["event-deprecated additive visited: () -> deprecated"],
    ),
    case(
        "a title",
        &[(PAGE, "**Title:** Area created", "**Title:** New area")],
        &["event-title-changed docs created: Area created -> New area"],
    ),
    case(
        "a label",
        &[(PAGE, "`stable`", "`experimental`")],
        &["event-label-changed docs created: stability: stable -> stability: experimental"],
    ),
    case(
        "a description",
        &[(PAGE, "Somebody came.", "Somebody came or went.")],
        &["event-description-changed docs visited: Somebody came. -> Somebody came or went."],
    ),
    case(
        "an example",
        &[(PAGE, "\"id\": \"b\"", "\"id\": \"c\"")],
        &["event-example-changed docs created: data.id: \"b\" -> data.id: \"c\""],
    ),
    case(
        "the channel of all events",
        &[(PAGE, "`system-events.areas`", "`system-events.places`")],
        &["event-channel-changed additive created +2: system-events.areas -> system-events.places"],
    ),
    case(
        "a successor",
        &[(
            NAMES,
            "shared:",
            "successors:\n  - {from: com.qlik.v1.area.painted, to: com.qlik.v1.area.created, reason: It does.}\nshared:",
        )],
        &["event-successor-changed additive painted: () -> com.qlik.v1.area.created"],
    ),
    case(
        "another document becomes the newest",
        &[(OLDER, "last_updated: 2024-01-01T00:00:00Z", "last_updated: 2027-01-01T00:00:00Z")],
        &[
            "event-moved breaking deleted: areas (areas) -> older/areas (older_areas)",
            "property-removed breaking deleted data.size: integer, optional -> ()",
            "property-removed breaking deleted data.type: string, one of open | IN_USE, optional -> ()",
            "attribute-removed breaking deleted type: string, optional -> ()",
            "attribute-removed breaking deleted userid: string, optional -> ()",
            "page-documents-changed docs areas: areas.md, older/areas.md, news.txt -> areas.md",
            "page-documents-changed docs older/areas: older/areas.md -> older/areas.md, areas.md, news.txt",
        ],
    ),
];

/// Edits of the texts of pages.
pub(crate) const PAGES: &[Case] = &[
    case(
        "the address",
        &[(PAGE, "event/areas/", "events/areas/")],
        &["page-address-changed docs areas: https://qlik.dev/apis/event/areas/ -> https://qlik.dev/apis/events/areas/"],
    ),
    case(
        "the introduction",
        &[(PAGE, "All about areas.", "All about some areas.")],
        &["page-text-changed docs areas: introduction: All about areas. -> introduction: All about some areas."],
    ),
    case("a sentence of an older document", &[(OLDER, "Identifies the lost area.", "Identifies it.")], &[]),
    case(
        "the announcement of a documented event",
        &[(NEWS, "area deleted", "area lost")],
        &["event-label-changed docs deleted: announced: area deleted -> announced: area lost"],
    ),
    case(
        "a schema that is a struct in the crate",
        &[(PAGE, "| `quiet` | `boolean` | No |", "| `quiet` | `string` | No |")],
        &["property-type-changed breaking created data.rules.quiet: boolean (Option<bool>) -> string (Option<String>)"],
    ),
    case(
        "a schema gets a property",
        &[(
            PAGE,
            "Whether nobody may talk. |",
            "Whether nobody may talk. |\n| `loud` | `boolean` | Yes | Whether all have to. |",
        )],
        &["required-property-added breaking created data.rules.loud: () -> boolean, required"],
    ),
];

/// Edits of properties of payloads.
pub(crate) const PROPERTIES: &[Case] = &[
    case(
        "an optional property is added",
        &[(
            PAGE,
            "| `owner` | `object` | No | Whose it is. |",
            "| `owner` | `object` | No | Whose it is. |\n| `place` | `string` | No | Where it is. |",
        )],
        &["property-added additive created data.place: () -> string, optional"],
    ),
    case(
        "a required property is added",
        &[(
            PAGE,
            "| `owner` | `object` | No | Whose it is. |",
            "| `owner` | `object` | No | Whose it is. |\n| `place` | `string` | Yes | Where it is. |",
        )],
        &["required-property-added breaking created data.place: () -> string, required"],
    ),
    case(
        "a property is removed",
        &[(PAGE, "| `level` | `integer` | No | How high it is. |\n", "")],
        &["property-removed breaking created data.level: integer, optional -> ()"],
    ),
    case(
        "an object is removed",
        &[
            (
                PAGE,
                "<details>\n<summary>Properties of `owner`</summary>\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| `id` | `string` | Yes | Identifies the owner. |\n| `mail` | `string` | No | Where the owner gets mail. |\n\n</details>\n\n",
                "",
            ),
            (PAGE, "| `owner` | `object` | No | Whose it is. |\n", ""),
        ],
        &["property-removed breaking created data.owner: object, optional -> ()"],
    ),
    case(
        "another case",
        &[(PAGE, "`createdAt`", "`CreatedAt`"), (PAGE, "\"createdAt\"", "\"CreatedAt\"")],
        &[
            "property-renamed breaking created data.CreatedAt: data.createdAt -> data.CreatedAt",
            "event-example-changed docs created: data.createdAt -> data.CreatedAt",
        ],
    ),
    case(
        "another name, and the same sentence",
        &[(PAGE, "`level`", "`height`")],
        &["property-renamed breaking created data.height: data.level -> data.height"],
    ),
    case(
        "another name, and another sentence",
        &[(PAGE, "| `level` | `integer` | No | How high it is. |", "| `height` | `integer` | No | The height. |")],
        &[
            "property-removed breaking created data.level: integer, optional -> ()",
            "property-added additive created data.height: () -> integer, optional",
        ],
    ),
    case(
        "into an object",
        &[
            (PAGE, "| `tags` | `string[]` | No | Its tags. |\n", ""),
            (
                PAGE,
                "| `mail` | `string` | No | Where the owner gets mail. |",
                "| `mail` | `string` | No | Where the owner gets mail. |\n| `tags` | `string[]` | No | Its tags. |",
            ),
        ],
        &["property-moved breaking created data.owner.tags: data.tags -> data.owner.tags"],
    ),
    case(
        "a type",
        &[(PAGE, "| `level` | `integer` |", "| `level` | `string` |")],
        &["property-type-changed breaking created data.level: integer (Option<i64>) -> string (Option<String>)"],
    ),
    case(
        "a list",
        &[(PAGE, "| `level` | `integer` |", "| `level` | `integer[]` |")],
        &["property-type-changed breaking created data.level: integer (Option<i64>) -> integer[] (Option<Vec<i64>>)"],
    ),
    case(
        "no item type",
        &[(PAGE, "| `tags` | `string[]` |", "| `tags` | `array` |")],
        &[
            "property-type-changed breaking created data.tags: string[] (Option<Vec<String>>) -> any[] (Option<Vec<Value>>)",
        ],
    ),
    case(
        "a format that makes a type",
        &[(
            PAGE,
            "What the area is called. Metadata: maxLength = 64.",
            "What the area is called. Metadata: maxLength = 64, format = date-time.",
        )],
        &[
            "property-type-changed breaking created data.name: string (Option<String>) -> string, format date-time (Option<Timestamp>)",
        ],
    ),
    case(
        "a format that makes none",
        &[(PAGE, "Metadata: maxLength = 64.", "Metadata: maxLength = 64, format = uuid.")],
        &["property-format-changed docs created data.name: () -> uuid"],
    ),
    case(
        "a stated fact is now inferred",
        &[(PAGE, "When it was made. Metadata: format = date-time.", "When it was made.")],
        &[
            "property-type-restated docs created data.createdAt: string, format date-time -> string, inferred format date-time",
        ],
    ),
    case(
        "a default",
        &[(PAGE, "default = 0", "default = 1")],
        &["property-default-changed docs deleted data.size: 0 -> 1"],
    ),
    case(
        "a limit",
        &[(PAGE, "maxLength = 64", "maxLength = 128")],
        &["property-limit-changed docs created data.name: maxLength: 64 -> maxLength: 128"],
    ),
    case(
        "required",
        &[(PAGE, "| `level` | `integer` | No |", "| `level` | `integer` | Yes |")],
        &["property-became-required breaking created data.level: optional (Option<i64>) -> required (i64)"],
    ),
    case(
        "optional",
        &[(
            PAGE,
            "| `id` | `string` | Yes | Identifies the area. |",
            "| `id` | `string` | No | Identifies the area. |",
        )],
        &["property-became-optional breaking created data.id: required (String) -> optional (Option<String>)"],
    ),
    case(
        "deprecated",
        &[(PAGE, "| `level` | `integer` |", "| `level` _(deprecated)_ | `integer` |")],
        &["property-deprecated additive created data.level: () -> deprecated"],
    ),
    case(
        "a sentence",
        &[(PAGE, "How high it is.", "How high the area is.")],
        &["property-description-changed docs created data.level: How high it is. -> How high the area is."],
    ),
    case(
        "the order",
        &[(
            PAGE,
            "| `id` | `string` | Yes | Identifies the owner. |\n| `mail` | `string` | No | Where the owner gets mail. |",
            "| `mail` | `string` | No | Where the owner gets mail. |\n| `id` | `string` | Yes | Identifies the owner. |",
        )],
        &["property-order-changed docs created data.owner: id, mail -> mail, id"],
    ),
    case(
        "the first property of an object",
        &[(
            PAGE,
            "</details>\n\n</details>\n\n**Example**\n\n```json\n{ \"id\": \"a\", \"data\": { \"id\"",
            "</details>\n\n<details>\n<summary>Properties of `extra`</summary>\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| `note` | `string` | No | A note. |\n\n</details>\n\n</details>\n\n**Example**\n\n```json\n{ \"id\": \"a\", \"data\": { \"id\"",
        )],
        &[
            "field-type-changed breaking created data.extra: Option<Map<String, Value>> -> Option<areas::V1AreaCreatedExtra>",
            "property-added additive created data.extra.note: () -> string, optional",
        ],
    ),
];

/// Edits of values and options.
pub(crate) const VALUES: &[Case] = &[
    case(
        "a value is added",
        &[(PAGE, "open \\| IN_USE", "open \\| IN_USE \\| closed")],
        &["allowed-value-added additive created data.type +1: () -> closed"],
    ),
    case(
        "a value is removed",
        &[(PAGE, "open \\| IN_USE", "open")],
        &["allowed-value-removed breaking created data.type +1: IN_USE -> ()"],
    ),
    case(
        "a value is respelled",
        &[(PAGE, "IN_USE", "in-use")],
        &["allowed-value-respelled breaking created data.type +1: IN_USE -> in-use"],
    ),
    case(
        "the order",
        &[(PAGE, "open \\| IN_USE", "IN_USE \\| open")],
        &["allowed-values-reordered docs created data.type +1: open, IN_USE -> IN_USE, open"],
    ),
    case(
        "all values are removed",
        &[
            (PAGE, " Allowed values: open \\| IN_USE.", ""),
            (
                NAMES,
                "shared:\n  - name: AreaType\n    description: What sort of area it is.\n    paths:\n      - com.qlik.v1.area.* data.type\n",
                "",
            ),
        ],
        &[
            "allowed-values-dropped breaking created data.type +1: string, one of open | IN_USE (Option<types::AreaType>) -> string (Option<String>)",
        ],
    ),
    case(
        "values of a text",
        &[(PAGE, "What the area is called. ", "What the area is called. Allowed values: a \\| b. ")],
        &[
            "allowed-values-introduced breaking created data.name: string (Option<String>) -> string, one of a | b (Option<areas::V1AreaCreatedName>)",
        ],
    ),
    case(
        "values of a number",
        &[(PAGE, "How high it is.", "How high it is. Allowed values: 1 \\| 2.")],
        &["stated-values-changed docs created data.level: () -> 1, 2"],
    ),
    case(
        "an option is added",
        &[
            (PAGE, "oneOf(person \\| robot)", "oneOf(person \\| robot \\| animal)"),
            (
                PAGE,
                "The number of the robot. |\n\n</details>",
                "The number of the robot. |\n\n</details>\n\n**Option 3:**\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| `animal` | `object` | No |  |\n\n<details>\n<summary>Properties of `animal`</summary>\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| `legs` | `integer` | Yes | How many it has. |\n\n</details>",
            ),
        ],
        &["option-added additive visited data<animal>: () -> object, optional"],
    ),
    case(
        "an option is renamed",
        &[
            (PAGE, "oneOf(person \\| robot)", "oneOf(person \\| machine)"),
            (PAGE, "| `robot` | `object`", "| `machine` | `object`"),
            (PAGE, "Properties of `robot`", "Properties of `machine`"),
        ],
        &["option-renamed breaking visited data<machine>: data<robot> -> data<machine>"],
    ),
    case(
        "in an option",
        &[(PAGE, "| `serial` | `integer` | Yes |", "| `serial` | `integer` | No |")],
        &["property-became-optional breaking visited data<robot>.serial: required (i64) -> optional (Option<i64>)"],
    ),
];

/// Edits of attributes.
pub(crate) const ATTRIBUTES: &[Case] = &[
    case(
        "an attribute of two events is removed",
        &[(PAGE, "| `userid` | `string` | No | Who did it. |\n", "")],
        &["attribute-removed breaking created userid +1: string, optional -> ()"],
    ),
    case(
        "an attribute is added",
        &[(
            PAGE,
            "| `userid` | `string` | No | Who did it. |",
            "| `userid` | `string` | No | Who did it. |\n| `hostip` | `string` | No | From where. |",
        )],
        &["attribute-added additive created hostip +1: () -> string, optional"],
    ),
    case(
        "another case",
        &[(PAGE, "`userid`", "`userId`")],
        &["attribute-renamed breaking created userId +1: userid -> userId"],
    ),
    case(
        "a type",
        &[(PAGE, "| `userid` | `string` |", "| `userid` | `object` |")],
        &["attribute-type-changed breaking created userid +1: string -> object"],
    ),
    case(
        "required",
        &[(PAGE, "| `userid` | `string` | No |", "| `userid` | `string` | Yes |")],
        &["attribute-fact-changed docs created userid +1: optional -> required"],
    ),
    case(
        "data becomes required",
        &[(PAGE, "| `data` | `object` | No | The area. |", "| `data` | `object` | Yes | The area. |")],
        &["attribute-fact-changed docs created data: optional -> required"],
    ),
];

/// Edits of decisions about names.
pub(crate) const NAMES_ALONE: &[Case] = &[
    case(
        "a shared type",
        &[(NAMES, "name: AreaType", "name: SortOfArea")],
        &["type-renamed breaking created data.type +1: types::AreaType -> types::SortOfArea"],
    ),
    case(
        "the paths of a shared type",
        &[(NAMES, "com.qlik.v1.area.* data.type", "com.qlik.v1.area.created data.type")],
        &["field-type-changed breaking deleted data.type: Option<types::AreaType> -> Option<areas::V1AreaDeletedType>"],
    ),
    case(
        "the paths of a shared type, and a value is removed",
        &[
            (PAGE, "it was. Allowed values: open \\| IN_USE.", "it was. Allowed values: open."),
            (NAMES, "com.qlik.v1.area.* data.type", "com.qlik.v1.area.created data.type"),
        ],
        &[
            "allowed-value-removed breaking deleted data.type: IN_USE -> ()",
            "field-type-changed breaking deleted data.type: Option<types::AreaType> -> Option<areas::V1AreaDeletedType>",
        ],
    ),
    case(
        "the paths of a shared type, and a property becomes required",
        &[
            (
                PAGE,
                "| `type` | `string` | No | What sort of area it was.",
                "| `type` | `string` | Yes | What sort of area it was.",
            ),
            (NAMES, "com.qlik.v1.area.* data.type", "com.qlik.v1.area.created data.type"),
        ],
        &[
            "field-type-changed breaking deleted data.type: Option<types::AreaType> -> areas::V1AreaDeletedType",
            "property-became-required breaking deleted data.type: optional (Option<types::AreaType>) -> required (areas::V1AreaDeletedType)",
        ],
    ),
    case(
        "the paths of a shared type, and an event is renamed",
        &[(PAGE, "### com.qlik.v1.area.created", "### com.qlik.area.created")],
        &[
            "event-renamed breaking com.qlik.area.created: com.qlik.v1.area.created -> com.qlik.area.created",
            "field-type-changed breaking com.qlik.area.created data.type: Option<types::AreaType> -> Option<areas::AreaCreatedType>",
        ],
    ),
    case(
        "no type is shared, and an event is renamed",
        &[
            (PAGE, "### com.qlik.v1.area.created", "### com.qlik.area.created"),
            (
                NAMES,
                "shared:\n  - name: AreaType\n    description: What sort of area it is.\n    paths:\n      - com.qlik.v1.area.* data.type\n",
                "",
            ),
        ],
        &[
            "event-renamed breaking com.qlik.area.created: com.qlik.v1.area.created -> com.qlik.area.created",
            "type-renamed breaking com.qlik.area.created data.type: types::AreaType -> areas::AreaCreatedType",
            "type-renamed breaking deleted data.type: types::AreaType -> areas::V1AreaDeletedType",
        ],
    ),
    case(
        "a type, and an event is renamed",
        &[
            (PAGE, "### com.qlik.v1.area.created", "### com.qlik.area.created"),
            (
                NAMES,
                "shared:\n  - name: AreaType\n    description: What sort of area it is.\n    paths:\n      - com.qlik.v1.area.* data.type\n",
                "renamed:\n  - {path: com.qlik.area.created data.owner, type: Owner, reason: It is one.}\nshared:\n  - name: AreaType\n    description: What sort of area it is.\n    paths:\n      - com.qlik.* data.type\n",
            ),
        ],
        &[
            "event-renamed breaking com.qlik.area.created: com.qlik.v1.area.created -> com.qlik.area.created",
            "type-renamed breaking com.qlik.area.created data.owner: areas::V1AreaCreatedOwner -> areas::Owner",
        ],
    ),
    case(
        "no type is shared",
        &[(
            NAMES,
            "shared:\n  - name: AreaType\n    description: What sort of area it is.\n    paths:\n      - com.qlik.v1.area.* data.type\n",
            "",
        )],
        &[
            "type-renamed breaking created data.type: types::AreaType -> areas::V1AreaCreatedType",
            "type-renamed breaking deleted data.type: types::AreaType -> areas::V1AreaDeletedType",
        ],
    ),
    case(
        "the description of a shared type",
        &[(NAMES, "What sort of area it is.", "What kind of area it is.")],
        &["type-description-changed docs created data.type +1: What sort of area it is. -> What kind of area it is."],
    ),
    case(
        "an event",
        &[(
            NAMES,
            "shared:",
            "renamed:\n  - {path: com.qlik.v1.area.created, event: NewArea, reason: It is one.}\nshared:",
        )],
        &["event-name-changed breaking created: V1AreaCreated -> NewArea"],
    ),
    case(
        "a field",
        &[(
            NAMES,
            "shared:",
            "renamed:\n  - {path: com.qlik.v1.area.created data.level, field: height, reason: It is one.}\nshared:",
        )],
        &["field-renamed breaking created data.level: level -> height"],
    ),
    case(
        "a field of two events",
        &[(
            NAMES,
            "shared:",
            "renamed:\n  - {path: com.qlik.v1.area.* data.id, field: key, reason: It is one.}\nshared:",
        )],
        &["field-renamed breaking created data.id +1: id -> key"],
    ),
    case(
        "a type",
        &[(
            NAMES,
            "shared:",
            "renamed:\n  - {path: com.qlik.v1.area.created data.owner, type: Owner, reason: It is one.}\nshared:",
        )],
        &["type-renamed breaking created data.owner: areas::V1AreaCreatedOwner -> areas::Owner"],
    ),
    case(
        "a variant",
        &[(
            NAMES,
            "shared:",
            "renamed:\n  - {path: com.qlik.v1.area.created data.type, value: IN_USE, variant: Used, reason: It is so.}\nshared:",
        )],
        &["variant-renamed breaking created data.type +1: InUse -> Used"],
    ),
    case(
        "a module",
        &[(NAMES, "shared:", "modules:\n  - {page: areas, module: places, reason: They are.}\nshared:")],
        &["module-renamed breaking areas: areas -> places"],
    ),
];

/// All cases.
pub(crate) fn all() -> impl Iterator<Item = &'static Case> {
    [NOTHING, EVENTS, PAGES, PROPERTIES, VALUES, ATTRIBUTES, NAMES_ALONE].into_iter().flatten()
}
