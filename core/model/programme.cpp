#include "model/records.h"

namespace polku {

const RecordType &describeAcademy()
{
    static constexpr Field fields[] = {
        field<&Academy::name>("name", QT_TRANSLATE_NOOP("Field", "Name"))
            .isTitle()
            .isRequired()
            .atMost(120)
            .coach()
            .isPublic(),
        field<&Academy::templateCode>("template", QT_TRANSLATE_NOOP("Field", "Programme template"))
            .coach()
            .isPublic()
            .isHidden(),
        field<&Academy::state>("state", QT_TRANSLATE_NOOP("Field", "State")).coach().isPublic(),
        field<&Academy::language>("language", QT_TRANSLATE_NOOP("Field", "Language"))
            .of("languages")
            .coach()
            .isPublic(),
        field<&Academy::starts>("starts", QT_TRANSLATE_NOOP("Field", "Starts")).isRequired().coach().isPublic(),
        field<&Academy::ends>("ends", QT_TRANSLATE_NOOP("Field", "Ends")).coach().isPublic(),
        field<&Academy::organiser>("organiser", QT_TRANSLATE_NOOP("Field", "Organiser"))
            .isSearched()
            .coach()
            .isPublic(),
        field<&Academy::description>("description", QT_TRANSLATE_NOOP("Field", "Description"))
            .asText()
            .isSearched()
            .coach()
            .isPublic(),
        field<&Academy::coaches>("coaches", QT_TRANSLATE_NOOP("Field", "Coaches")).isSearched().coach().personal(),
        field<&Academy::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact")).coach().isPublic(),
        field<&Academy::example>("example", QT_TRANSLATE_NOOP("Field", "Example data")).coach().isPublic(),
        field<&Academy::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).coach().isHidden(),
    };
    static constexpr RecordType type{RecordKind::Academy,
                                     "academy",
                                     QT_TRANSLATE_NOOP("Record", "Academy"),
                                     QT_TRANSLATE_NOOP("Record", "Academies"),
                                     Scope::Academy,
                                     fields};
    return type;
}

const RecordType &describePhase()
{
    static constexpr Field fields[] = {
        field<&Phase::academy>("academy", QT_TRANSLATE_NOOP("Field", "Academy")).isParent().isRequired().coach(),
        field<&Phase::code>("code", QT_TRANSLATE_NOOP("Field", "Code")).coach().isPublic().isHidden(),
        field<&Phase::name>("name", QT_TRANSLATE_NOOP("Field", "Name"))
            .isTitle()
            .isRequired()
            .atMost(120)
            .coach()
            .isPublic(),
        field<&Phase::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).coach().isPublic(),
        field<&Phase::starts>("starts", QT_TRANSLATE_NOOP("Field", "Starts")).coach().isPublic(),
        field<&Phase::ends>("ends", QT_TRANSLATE_NOOP("Field", "Ends")).coach().isPublic(),
        field<&Phase::description>("description", QT_TRANSLATE_NOOP("Field", "Description"))
            .asText()
            .isSearched()
            .coach()
            .isPublic(),
        field<&Phase::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).coach().isHidden(),
    };
    static constexpr RecordType type{
        RecordKind::Phase, "phase", QT_TRANSLATE_NOOP("Record", "Phase"), QT_TRANSLATE_NOOP("Record", "Phases"),
        Scope::Academy,    fields};
    return type;
}

const RecordType &describeSession()
{
    static constexpr Field fields[] = {
        field<&Session::academy>("academy", QT_TRANSLATE_NOOP("Field", "Academy")).isParent().isRequired().coach(),
        field<&Session::phase>("phase", QT_TRANSLATE_NOOP("Field", "Phase")).coach(),
        field<&Session::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().coach(),
        field<&Session::code>("code", QT_TRANSLATE_NOOP("Field", "Code")).coach().isHidden(),
        field<&Session::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).isTitle().isRequired().atMost(160).coach(),
        field<&Session::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).coach(),
        field<&Session::state>("state", QT_TRANSLATE_NOOP("Field", "State")).coach(),
        field<&Session::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).coach(),
        field<&Session::begins>("begins", QT_TRANSLATE_NOOP("Field", "Begins")).coach(),
        field<&Session::finishes>("finishes", QT_TRANSLATE_NOOP("Field", "Finishes")).coach(),
        field<&Session::place>("place", QT_TRANSLATE_NOOP("Field", "Place")).isSearched().coach(),
        field<&Session::link>("link", QT_TRANSLATE_NOOP("Field", "Link")).coach(),
        field<&Session::agenda>("agenda", QT_TRANSLATE_NOOP("Field", "Agenda")).asText().isSearched().coach(),
        field<&Session::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).asText().isSearched().coach(),
        field<&Session::movedFrom>("moved_from", QT_TRANSLATE_NOOP("Field", "Moved because")).coach(),
    };
    static constexpr RecordType type{
        RecordKind::Session, "session", QT_TRANSLATE_NOOP("Record", "Session"), QT_TRANSLATE_NOOP("Record", "Sessions"),
        Scope::Academy,      fields};
    return type;
}

const RecordType &describeDeliverable()
{
    static constexpr Field fields[] = {
        field<&Deliverable::academy>("academy", QT_TRANSLATE_NOOP("Field", "Academy")).isParent().isRequired().coach(),
        field<&Deliverable::phase>("phase", QT_TRANSLATE_NOOP("Field", "Phase")).coach(),
        field<&Deliverable::code>("code", QT_TRANSLATE_NOOP("Field", "Code")).coach().isHidden(),
        field<&Deliverable::title>("title", QT_TRANSLATE_NOOP("Field", "Title"))
            .isTitle()
            .isRequired()
            .atMost(160)
            .coach(),
        field<&Deliverable::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).coach(),
        field<&Deliverable::due>("due", QT_TRANSLATE_NOOP("Field", "Due")).coach(),
        field<&Deliverable::required>("required", QT_TRANSLATE_NOOP("Field", "Required")).coach(),
        field<&Deliverable::guidance>("guidance", QT_TRANSLATE_NOOP("Field", "Guidance")).asText().isSearched().coach(),
        field<&Deliverable::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).coach().isHidden(),
    };
    static constexpr RecordType type{RecordKind::Deliverable,
                                     "deliverable",
                                     QT_TRANSLATE_NOOP("Record", "Deliverable"),
                                     QT_TRANSLATE_NOOP("Record", "Deliverables"),
                                     Scope::Academy,
                                     fields};
    return type;
}

const RecordType &describeMaterial()
{
    static constexpr Field fields[] = {
        field<&Material::academy>("academy", QT_TRANSLATE_NOOP("Field", "Academy")).isParent().isRequired().coach(),
        field<&Material::phase>("phase", QT_TRANSLATE_NOOP("Field", "Phase")).coach(),
        field<&Material::title>("title", QT_TRANSLATE_NOOP("Field", "Title"))
            .isTitle()
            .isRequired()
            .atMost(160)
            .coach()
            .isPublic(),
        field<&Material::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).coach().isPublic(),
        field<&Material::description>("description", QT_TRANSLATE_NOOP("Field", "Description"))
            .asText()
            .isSearched()
            .coach()
            .isPublic(),
        field<&Material::link>("link", QT_TRANSLATE_NOOP("Field", "Link")).coach().isPublic(),
        field<&Material::themes>("themes", QT_TRANSLATE_NOOP("Field", "Themes")).of("themes").coach().isPublic(),
        field<&Material::language>("language", QT_TRANSLATE_NOOP("Field", "Language"))
            .of("languages")
            .coach()
            .isPublic(),
        field<&Material::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).coach().isHidden(),
    };
    static constexpr RecordType type{RecordKind::Material,
                                     "material",
                                     QT_TRANSLATE_NOOP("Record", "Material"),
                                     QT_TRANSLATE_NOOP("Record", "Materials"),
                                     Scope::Academy,
                                     fields};
    return type;
}

const RecordType &describeTheme()
{
    static constexpr Field fields[] = {
        field<&Theme::academy>("academy", QT_TRANSLATE_NOOP("Field", "Academy")).isParent().isRequired().coach(),
        field<&Theme::code>("code", QT_TRANSLATE_NOOP("Field", "Code")).isRequired().coach().isPublic(),
        field<&Theme::name>("name", QT_TRANSLATE_NOOP("Field", "Name"))
            .isTitle()
            .isRequired()
            .atMost(120)
            .coach()
            .isPublic(),
        field<&Theme::eforms>("eforms", QT_TRANSLATE_NOOP("Field", "eForms social objective"))
            .of("social_objectives")
            .coach()
            .isPublic(),
        field<&Theme::description>("description", QT_TRANSLATE_NOOP("Field", "Description"))
            .asText()
            .isSearched()
            .coach()
            .isPublic(),
        field<&Theme::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).coach().isHidden(),
    };
    static constexpr RecordType type{
        RecordKind::Theme, "theme", QT_TRANSLATE_NOOP("Record", "Theme"), QT_TRANSLATE_NOOP("Record", "Themes"),
        Scope::Academy,    fields};
    return type;
}

const RecordType &describeCriterion()
{
    static constexpr Field fields[] = {
        field<&Criterion::academy>("academy", QT_TRANSLATE_NOOP("Field", "Academy")).isParent().isRequired().coach(),
        field<&Criterion::code>("code", QT_TRANSLATE_NOOP("Field", "Code")).coach().isHidden(),
        field<&Criterion::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).isTitle().isRequired().atMost(120).coach(),
        field<&Criterion::guidance>("guidance", QT_TRANSLATE_NOOP("Field", "Guidance")).asText().isSearched().coach(),
        field<&Criterion::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight, %")).between(0, 100).coach(),
        field<&Criterion::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).coach().isHidden(),
    };
    static constexpr RecordType type{RecordKind::Criterion,
                                     "criterion",
                                     QT_TRANSLATE_NOOP("Record", "Selection criterion"),
                                     QT_TRANSLATE_NOOP("Record", "Selection criteria"),
                                     Scope::Academy,
                                     fields};
    return type;
}

const RecordType &describeSessionMaterial()
{
    static constexpr Field fields[] = {
        field<&SessionMaterial::session>("session", QT_TRANSLATE_NOOP("Field", "Session"))
            .isParent()
            .isRequired()
            .coach(),
        field<&SessionMaterial::material>("material", QT_TRANSLATE_NOOP("Field", "Material"))
            .isParent()
            .isRequired()
            .coach(),
        field<&SessionMaterial::rank>("rank", QT_TRANSLATE_NOOP("Field", "Order")).coach().isHidden(),
    };
    static constexpr RecordType type{RecordKind::SessionMaterial,
                                     "session_material",
                                     QT_TRANSLATE_NOOP("Record", "Material of a session"),
                                     QT_TRANSLATE_NOOP("Record", "Materials of sessions"),
                                     Scope::Academy,
                                     fields};
    return type;
}

} // namespace polku
