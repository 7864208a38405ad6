using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.App.Organisations;

/// <summary>
/// Who looks after an organisation, and the way to its stream: its own administrators, and those of a host, who look after all.
/// CaseFlow itself may do what a host's administrator may.
/// </summary>
internal sealed class Administration(EventStore store, OrganisationDirectory directory, Session session)
{
    private const string Administrator = "ADMIN";

    private static readonly Rejection OtherAdministrator = new(
        RejectionKind.Forbidden, "organisation.other_administrator",
        "Expected an administrator of this organisation or of a host, but you are of another one.");

    private static readonly Rejection HostNeeded = new(
        RejectionKind.Forbidden, "organisation.host_needed",
        "Expected an administrator of a host to let an organisation take part, but you are of another.");

    public ValueTask<DirectorySnapshot> DirectoryAsync(CancellationToken cancellation) => directory.CurrentAsync(cancellation);

    /// <summary>Whether the caller looks after all organisations.</summary>
    public bool IsOfHost(DirectorySnapshot known) =>
        session.Caller.IsSystem || known.Organisations.Values.Any(file => file.Profile.IsHost && IsAdministratorOf(file.Id));

    /// <summary>Whether the caller looks after an organisation.</summary>
    public bool LooksAfter(string organisationId, DirectorySnapshot known) => IsAdministratorOf(organisationId) || IsOfHost(known);

    /// <summary>Adds an organisation; answers why not, or null.</summary>
    public async ValueTask<Rejection?> AddAsync(OrganisationCommand.Add command, CancellationToken cancellation) =>
        IsOfHost(await DirectoryAsync(cancellation))
            ? await DecideAsync(command.Id, (state, context) => OrganisationDecider.Decide(command, state, context), cancellation)
            : HostNeeded;

    /// <summary>Gives an organisation a command of its administrators; answers why not, or null.</summary>
    public async ValueTask<Rejection?> AdministerAsync(
        string organisationId, Func<DirectorySnapshot, OrganisationFile, OrganisationCommand> command, CancellationToken cancellation)
    {
        var known = await DirectoryAsync(cancellation);
        return !known.Organisations.ContainsKey(organisationId) ? OrganisationRejections.NotFound
            : !LooksAfter(organisationId, known) ? OtherAdministrator
            : await DecideAsync(organisationId, file => command(known, file), cancellation);
    }

    /// <summary>Gives the organisation of a post a command of its administrators; answers why not, or null.</summary>
    public async ValueTask<Rejection?> AdministerPostAsync(
        string postId, Func<DirectorySnapshot, OrganisationFile, OrganisationCommand> command, CancellationToken cancellation)
    {
        var known = await DirectoryAsync(cancellation);
        return known.OrganisationOf(postId) is { } organisation
            ? await AdministerAsync(organisation.Id, command, cancellation)
            : OrganisationRejections.PostNotFound;
    }

    /// <summary>Gives the organisation of a post a command of its holder or of an administrator; answers why not, or null.</summary>
    public async ValueTask<Rejection?> DecideOnPostAsync(
        string postId, Func<bool, OrganisationCommand> commandByAdministrator, CancellationToken cancellation)
    {
        var known = await DirectoryAsync(cancellation);
        return known.OrganisationOf(postId) is { } organisation
            ? await DecideAsync(organisation.Id, _ => commandByAdministrator(LooksAfter(organisation.Id, known)), cancellation)
            : OrganisationRejections.PostNotFound;
    }

    private bool IsAdministratorOf(string organisationId) => session.Caller.Groups.Contains($"{Administrator}@{organisationId}");

    // what the command leaves as it is, it finds in the stream itself, not in what this host remembers
    private ValueTask<Rejection?> DecideAsync(string organisationId, Func<OrganisationFile, OrganisationCommand> command, CancellationToken cancellation) =>
        DecideAsync(
            organisationId,
            (state, context) => state is Organisation.Added { File: var file }
                ? OrganisationDecider.Decide(command(file), state, context)
                : OrganisationRejections.NotFound,
            cancellation);

    private async ValueTask<Rejection?> DecideAsync(
        string organisationId, Func<Organisation, DecisionContext, Decision<OrganisationEvent>> decide, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.Organisation,
            OrganisationAddress.PartitionOf(organisationId),
            OrganisationAddress.StreamOf(organisationId),
            decide,
            cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}
