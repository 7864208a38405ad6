using CaseFlow.Kernel;

namespace CaseFlow.Cases.Organisations;

/// <summary>What happened to an organisation and its posts.</summary>
public abstract record OrganisationEvent
{
    private OrganisationEvent()
    {
    }

    /// <summary>It takes part from now on.</summary>
    [EventName("organisation.added")]
    public sealed record Added(string Id, OrganisationProfile Profile, bool IsExercise, Actor By, DateTimeOffset At) : OrganisationEvent;

    /// <summary>It is something else now.</summary>
    [EventName("organisation.changed")]
    public sealed record Changed(OrganisationProfile Profile, Actor By, DateTimeOffset At) : OrganisationEvent;

    /// <summary>It has a role of its own, or another meaning for one.</summary>
    [EventName("organisation.role_set")]
    public sealed record RoleSet(Role Role, Actor By, DateTimeOffset At) : OrganisationEvent;

    /// <summary>It has a post more.</summary>
    [EventName("organisation.post_added")]
    public sealed record PostAdded(string PostId, PostTerms Terms, bool IsExercise, Actor By, DateTimeOffset At) : OrganisationEvent;

    /// <summary>A post is something else now.</summary>
    [EventName("organisation.post_changed")]
    public sealed record PostChanged(string PostId, PostTerms Terms, Actor By, DateTimeOffset At) : OrganisationEvent;

    /// <summary>A post is no more; its id is not given again.</summary>
    [EventName("organisation.post_ended")]
    public sealed record PostEnded(string PostId, Actor By, DateTimeOffset At) : OrganisationEvent;

    /// <summary>Somebody acts from a post, now or from a day on.</summary>
    [EventName("organisation.appointed")]
    public sealed record Appointed(string PostId, Appointment Appointment, Actor By, DateTimeOffset At) : OrganisationEvent;

    /// <summary>An appointment ends at another time than was said before.</summary>
    [EventName("organisation.term_set")]
    public sealed record TermSet(string PostId, AppointmentId AppointmentId, DateTimeOffset Until, Actor By, DateTimeOffset At) : OrganisationEvent;

    /// <summary>Somebody acts from a post no longer.</summary>
    [EventName("organisation.appointment_ended")]
    public sealed record AppointmentEnded(
        string PostId, AppointmentId AppointmentId, AppointmentKind Kind, string PersonId, AppointmentEnd Why, Actor By, DateTimeOffset At)
        : OrganisationEvent;

    /// <summary>The holder of a post is away for some time: its deputies act.</summary>
    [EventName("organisation.absence_noted")]
    public sealed record AbsenceNoted(string PostId, Absence Absence, Actor By, DateTimeOffset At) : OrganisationEvent;

    /// <summary>The holder of a post is back, or stays after all.</summary>
    [EventName("organisation.absence_ended")]
    public sealed record AbsenceEnded(string PostId, Actor By, DateTimeOffset At) : OrganisationEvent;

    /// <summary>A person has left; whatever they held here has ended with that.</summary>
    [EventName("organisation.person_let_go")]
    public sealed record PersonLetGo(string PersonId, Actor By, DateTimeOffset At) : OrganisationEvent;
}
