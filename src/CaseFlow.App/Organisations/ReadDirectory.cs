using CaseFlow.App.Pipeline;
using CaseFlow.App.Reference;
using CaseFlow.App.Storage;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Organisations;

/// <summary>The whole directory as it is stored, in one statement.</summary>
[AllowedRoles]
internal sealed record ReadDirectory : IQuery<Outcome<DirectorySnapshot>>
{
    /// <summary>Asks through the one door, as CaseFlow itself.</summary>
    public static async Task<DirectorySnapshot> ThroughAsync(Dispatcher dispatcher) =>
        (await dispatcher.SendAsync(Caller.System(Door.Pump), new ReadDirectory(), CancellationToken.None)).Value;

    internal sealed class Handler(Rows rows, ReferenceSource reference) : IQueryHandler<ReadDirectory, Outcome<DirectorySnapshot>>
    {
        public async ValueTask<Outcome<DirectorySnapshot>> Handle(ReadDirectory query, CancellationToken cancellation)
        {
            var common = (await reference.CurrentAsync(cancellation)).Roles;
            var files = await rows.Of<OrganisationRow>().Select(row => row.File).ToListAsync(cancellation);
            return new DirectorySnapshot(files, common);
        }
    }
}
