using CaseFlow.Kernel;

namespace CaseFlow.Cases.Organisations;

/// <summary>The rules of who acts from a post: one holder at a time, nobody by their own hand, and all of it ends when somebody leaves.</summary>
internal static class AppointmentRules
{
    public static Decision<OrganisationEvent> Appoint(OrganisationCommand.Appoint c, Post post, OrganisationFile file, DecisionContext context)
    {
        var from = c.From is { } wanted && wanted > context.Now ? wanted : context.Now;
        return RefusalOf(c, from, post, file, context) is { } refusal
            ? refusal
            :
            [
                new OrganisationEvent.Appointed(
                    post.Id,
                    new(new AppointmentId(context.NewId()), c.Kind, c.PersonId, from, c.Until, c.Scope),
                    context.Actor,
                    context.Now),
            ];
    }

    public static Decision<OrganisationEvent> End(OrganisationCommand.EndAppointment c, Post post, DecisionContext context)
    {
        var own = post.Appointments.Where(one => one.Kind == c.Kind && one.PersonId == c.PersonId && one.EndedAt is null).ToList();
        return !c.ByAdministrator && (c.Kind is not AppointmentKind.Substitute || !IsHolder(post, context)) ? OrganisationRejections.NotHolder
            : own.Count == 0 ? OrganisationRejections.NotAppointed
            : c.Until is not { } until || until <= context.Now ? [.. Ending(post, own, AppointmentEnd.Ended, context)]
            : own.Exists(one => until <= one.From) ? OrganisationRejections.TermPassed
            : [.. own.Where(one => one.Until != until).Select(one => new OrganisationEvent.TermSet(post.Id, one.Id, until, context.Actor, context.Now))];
    }

    public static Decision<OrganisationEvent> EndDue(OrganisationFile file, DecisionContext context) =>
    [
        .. file.Posts.Values.SelectMany(post =>
            Ending(post, post.Appointments.Where(one => one.Until is { } until && until <= context.Now), AppointmentEnd.TermReached, context)),
    ];

    public static Decision<OrganisationEvent> LetGo(OrganisationCommand.LetPersonGo c, OrganisationFile file, DecisionContext context)
    {
        var endings = file.Posts.Values
            .SelectMany(post => Ending(post, post.Appointments.Where(one => one.PersonId == c.PersonId), AppointmentEnd.PersonLetGo, context))
            .ToList();
        return endings.Count == 0 ? [] : [.. endings, new OrganisationEvent.PersonLetGo(c.PersonId, context.Actor, context.Now)];
    }

    /// <summary>Ends those of the appointments that have not ended.</summary>
    public static IEnumerable<OrganisationEvent> Ending(Post post, IEnumerable<Appointment> which, AppointmentEnd why, DecisionContext context) =>
        which.Where(one => one.EndedAt is null).Select(one => new OrganisationEvent.AppointmentEnded(
            post.Id, one.Id, one.Kind, one.PersonId, why, context.Actor, context.Now));

    /// <summary>Whether whoever asks holds the post and acts from it.</summary>
    public static bool IsHolder(Post post, DecisionContext context) =>
        context.Actor.OnBehalfOf is null && context.Actor.PostId == post.Id && post.HolderAt(context.Now) == context.Actor.PersonId;

    private static Rejection? RefusalOf(
        OrganisationCommand.Appoint c, DateTimeOffset from, Post post, OrganisationFile file, DecisionContext context) =>
        !c.ByAdministrator && (c.Kind is not AppointmentKind.Substitute || !IsHolder(post, context)) ? OrganisationRejections.NotHolder
        : c.PersonId == context.Actor.PersonId ? OrganisationRejections.OwnAppointment
        : !c.ByAdministrator && !file.Employs(c.PersonId, context.Now) ? OrganisationRejections.SubstituteIsStranger
        : c.Until is { } until && until <= from ? OrganisationRejections.TermPassed
        : !c.Scope.IsSubsetOf(post.Terms.Groups) ? OrganisationRejections.ScopeUnknown
        : post.Appointments.Any(one => one.Kind == c.Kind && one.PersonId == c.PersonId && one.Meets(from, c.Until)) ? OrganisationRejections.AlreadyAppointed
        : c.Kind is AppointmentKind.Holder && post.Appointments.Any(one => one.Kind is AppointmentKind.Holder && one.Meets(from, c.Until))
            ? OrganisationRejections.Held
            : null;
}
