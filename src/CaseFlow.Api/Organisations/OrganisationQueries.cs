using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Organisations;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Api.Organisations;

[QueryFields]
internal sealed class OrganisationQueries
{
    [Description("Organisations that take part, by id.")]
    public static async Task<IEnumerable<OrganisationView>> Organisations(CallerContext caller, CancellationToken cancellation) =>
        await caller.AskAsync(new GetOrganisations(), cancellation);

    [Description("One organisation; null when none has this id.")]
    public static Task<OrganisationView?> Organisation(
        CallerContext caller, [Description("E.g. EU.")] string id, CancellationToken cancellation = default) =>
        caller.OrganisationAsync(id, cancellation);

    [Description("Posts by id: duties and tasks belong to them, persons act from them.")]
    public static async Task<IEnumerable<PostView>> Posts(
        CallerContext caller, [Description("Only those of one organisation.")] string? organisation = null, CancellationToken cancellation = default) =>
        (await caller.AskAsync(new GetPosts(), cancellation)).Where(post => organisation is null || post.Organisation == organisation);

    [Description("One post; null when none has this id, or it has ended.")]
    public static Task<PostView?> Post(
        CallerContext caller, [Description("E.g. fp-eu.")] string id, CancellationToken cancellation = default) =>
        caller.PostAsync(id, cancellation);

    [Description("The roles that all organisations have, by code; an organisation may have more of its own.")]
    public static async Task<IEnumerable<Role>> Roles(CallerContext caller, CancellationToken cancellation) =>
        await caller.AskAsync(new GetRoles(), cancellation);
}

[FieldsOf<OrganisationView>]
internal sealed class OrganisationFields
{
    [Description("Its posts, by id.")]
    public static async Task<IEnumerable<PostView>> Posts(CallerContext caller, OrganisationView organisation, CancellationToken cancellation) =>
        (await caller.AskAsync(new GetPosts(), cancellation)).Where(post => post.Organisation == organisation.Id);

    [Description("Its working calendars: that of the whole organisation, then those of its duty stations. Terms of working days are counted by them.")]
    public static async Task<IEnumerable<CalendarView>> Calendars(CallerContext caller, OrganisationView organisation, CancellationToken cancellation) =>
        (await caller.AskAsync(new GetCalendars(), cancellation)).Where(calendar => calendar.Organisation == organisation.Id);
}

/// <summary>One thing of the directory, which is in memory: no statement is saved by asking for several at once.</summary>
internal static class DirectoryAsking
{
    public static async Task<OrganisationView?> OrganisationAsync(this CallerContext caller, string id, CancellationToken cancellation) =>
        (await caller.AskAsync(new GetOrganisations(), cancellation)).FirstOrDefault(organisation => organisation.Id == id);

    public static async Task<PostView?> PostAsync(this CallerContext caller, string id, CancellationToken cancellation) =>
        (await caller.AskAsync(new GetPosts(), cancellation)).FirstOrDefault(post => post.Id == id);
}
