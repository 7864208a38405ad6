using CaseFlow.App.Storage;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.App.Organisations;

/// <summary>Keeps an organisation's row: the same as what its events fold to.</summary>
internal sealed class OrganisationProjection : IProjection<OrganisationEvent>
{
    public async ValueTask ApplyAsync(Recorded<OrganisationEvent> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (recorded.Event is OrganisationEvent.Added added)
        {
            db.Add(new OrganisationRow { CaseId = recorded.CaseId, OrganisationId = added.Id, File = Fold(Organisation.None, added) });
            return;
        }

        var row = await db.RequireAsync<OrganisationRow>([recorded.CaseId], cancellation);
        row.File = Fold(new Organisation.Added(row.File), recorded.Event);
    }

    private static OrganisationFile Fold(Organisation state, OrganisationEvent @event) => ((Organisation.Added)Organisation.Evolve(state, @event)).File;
}
