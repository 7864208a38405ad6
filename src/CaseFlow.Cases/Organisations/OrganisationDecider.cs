using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Organisations;

/// <summary>The rules of an organisation: one meaning of each role, nobody raises or appoints themselves, a post has one holder at a time.</summary>
public static class OrganisationDecider
{
    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<OrganisationEvent> Decide(OrganisationCommand command, Organisation state, DecisionContext context) =>
        (command, state) switch
        {
            (OrganisationCommand.Add c, Organisation.NotAdded) => [new OrganisationEvent.Added(c.Id, c.Profile, c.IsExercise, context.Actor, context.Now)],
            (OrganisationCommand.Add, _) => OrganisationRejections.AlreadyAdded,
            (_, Organisation.NotAdded) => OrganisationRejections.NotFound,
            (OrganisationCommand.Change c, Organisation.Added s) => Change(c, s.File, context),
            (OrganisationCommand.SetRole c, Organisation.Added s) => SetRole(c, s.File, context),
            (OrganisationCommand.AddPost c, Organisation.Added s) => PostRules.Add(c, s.File, context),
            (OrganisationCommand.ChangePost c, Organisation.Added s) => PostRules.On(c.PostId, s.File, post => PostRules.Change(c, post, s.File, context)),
            (OrganisationCommand.EndPost c, Organisation.Added s) => PostRules.On(c.PostId, s.File, post => PostRules.End(post, context)),
            (OrganisationCommand.Appoint c, Organisation.Added s) => PostRules.On(c.PostId, s.File, post => AppointmentRules.Appoint(c, post, s.File, context)),
            (OrganisationCommand.EndAppointment c, Organisation.Added s) => PostRules.On(c.PostId, s.File, post => AppointmentRules.End(c, post, context)),
            (OrganisationCommand.EndDueAppointments, Organisation.Added s) => AppointmentRules.EndDue(s.File, context),
            (OrganisationCommand.NoteAbsence c, Organisation.Added s) => PostRules.On(c.PostId, s.File, post => AbsenceRules.Note(c, post, context)),
            (OrganisationCommand.EndAbsence c, Organisation.Added s) => PostRules.On(c.PostId, s.File, post => AbsenceRules.End(c, post, context)),
            (OrganisationCommand.LetPersonGo c, Organisation.Added s) => AppointmentRules.LetGo(c, s.File, context),
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<OrganisationEvent> Change(OrganisationCommand.Change c, OrganisationFile file, DecisionContext context) =>
        !c.ByHost && !file.Profile.MayBecome(c.Profile) ? OrganisationRejections.NeedsHost
        : EventJson.Write(c.Profile) == EventJson.Write(file.Profile) ? []
        : [new OrganisationEvent.Changed(c.Profile, context.Actor, context.Now)];

    private static Decision<OrganisationEvent> SetRole(OrganisationCommand.SetRole c, OrganisationFile file, DecisionContext context) =>
        c.Common.ContainsKey(c.Role.Code) ? OrganisationRejections.RoleIsCommon
        : !c.ByHost && (c.Role.IsHub || file.Roles.GetValueOrDefault(c.Role.Code) is { IsHub: true }) ? OrganisationRejections.NeedsHost
        : file.Roles.GetValueOrDefault(c.Role.Code) == c.Role ? []
        : [new OrganisationEvent.RoleSet(c.Role, context.Actor, context.Now)];
}
