using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Cases;

/// <summary>Keeps the decision log and the public record of cases.</summary>
internal sealed class DecisionLogProjection : IProjection<CaseEvent.GateDecided>, IProjection<CaseEvent.RecordEntryAdded>
{
    public ValueTask ApplyAsync(Recorded<CaseEvent.GateDecided> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var (decision, by, at) = recorded.Event;
        db.Add(new GateDecisionRow
        {
            CaseId = recorded.CaseId,
            Number = recorded.Version,
            Gate = decision.Gate,
            Outcome = decision.Outcome,
            Grounds = decision.Grounds,
            OptionsRejected = decision.OptionsRejected,
            Dissent = decision.Dissent,
            ConsequencesRead = decision.ConsequencesRead,
            LegalView = decision.LegalView,
            Deciders = decision.Deciders is { } posts ? string.Join('\n', posts) : null,
            PlanId = decision.Plan?.Value,
            ValidUntil = decision.ValidUntil,
            NextReviewAt = decision.NextReviewAt,
            PersonId = by.PersonId,
            PostId = by.PostId,
            OrganisationId = by.OrganisationId,
            OnBehalfOf = by.OnBehalfOf,
            At = at,
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask ApplyAsync(Recorded<CaseEvent.RecordEntryAdded> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var entry = recorded.Event.Entry;
        db.Add(new RecordEntryRow
        {
            CaseId = recorded.CaseId,
            Number = recorded.Version,
            On = entry.On,
            DayVerified = entry.DayVerified,
            Kind = entry.Kind,
            ActorName = entry.ActorName,
            Text = entry.Text,
            Source = entry.Source,
            Organisation = entry.Organisation,
            Measure = entry.Measure,
            LegalBasis = entry.LegalBasis,
        });
        return ValueTask.CompletedTask;
    }
}
