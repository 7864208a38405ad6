using CaseFlow.Kernel;

namespace CaseFlow.Cases.Organisations;

/// <summary>The rules of being away: the holder or an administrator says so, and then the deputies act.</summary>
internal static class AbsenceRules
{
    public static Decision<OrganisationEvent> Note(OrganisationCommand.NoteAbsence c, Post post, DecisionContext context)
    {
        var from = c.From is { } wanted && wanted > context.Now ? wanted : context.Now;
        return !c.ByAdministrator && !AppointmentRules.IsHolder(post, context) ? OrganisationRejections.NotHolder
            : post.HolderAt(context.Now) is not { } holder ? OrganisationRejections.Vacant
            : c.Until <= from ? OrganisationRejections.TermPassed
            : [new OrganisationEvent.AbsenceNoted(post.Id, new(holder, from, c.Until), context.Actor, context.Now)];
    }

    public static Decision<OrganisationEvent> End(OrganisationCommand.EndAbsence c, Post post, DecisionContext context) =>
        !c.ByAdministrator && !AppointmentRules.IsHolder(post, context) ? OrganisationRejections.NotHolder
        : post.Absence is null ? []
        : [new OrganisationEvent.AbsenceEnded(post.Id, context.Actor, context.Now)];
}
