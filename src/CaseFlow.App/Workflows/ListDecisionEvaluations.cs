using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>What the decision tables of its processes came to in a case, oldest first, each with the rules that it went by.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Page">Which page.</param>
public sealed record ListDecisionEvaluations(Guid CaseId, PageRequest Page) : IQuery<Outcome<Page<DecisionEvaluationView>>>
{
    public sealed class Validator : AbstractValidator<ListDecisionEvaluations>
    {
        public Validator()
        {
            RuleFor(query => query.CaseId).NotEmpty();
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
        }
    }

    internal sealed class Handler(Rows rows, EventTypes types, ProcessVersions versions)
        : IQueryHandler<ListDecisionEvaluations, Outcome<Page<DecisionEvaluationView>>>
    {
        public async ValueTask<Outcome<Page<DecisionEvaluationView>>> Handle(ListDecisionEvaluations query, CancellationToken cancellation)
        {
            var type = types.NameOfType(typeof(InstanceEvent.DecisionEvaluated));
            return await rows.Of<EventRow>().Where(row => row.CaseId == query.CaseId && row.Type == type)
                .ToPageAsync(query.Page, events => TellAsync(query.CaseId, events, cancellation), cancellation);
        }

        private async Task<IReadOnlyList<DecisionEvaluationView>> TellAsync(Guid caseId, IReadOnlyList<EventRow> events, CancellationToken cancellation)
        {
            var evaluated = events.Select(row => (Row: row, Event: (InstanceEvent.DecisionEvaluated)types.Read(row.Type, row.Body))).ToList();
            var decisions = evaluated.Select(one => one.Event.DecisionId).Distinct().ToArray();
            var tables = await TablesAsync(caseId, events, decisions, cancellation);
            return [.. evaluated.Select(one => View(one.Row, one.Event, tables(one.Row).GetValueOrDefault(one.Event.DecisionId)))];
        }

        /// <summary>The tables that were deployed with the version that a run ran at the time: a later version decides nothing of it.</summary>
        private async Task<Func<EventRow, Dictionary<string, Deployed>>> TablesAsync(
            Guid caseId, IReadOnlyList<EventRow> events, string[] decisions, CancellationToken cancellation)
        {
            var ids = events.Select(row => row.StreamId).Distinct().ToArray();
            var instances = await rows.Of<InstanceRow>().Where(row => row.CaseId == caseId && ids.Contains(row.InstanceId))
                .ToDictionaryAsync(row => row.InstanceId, row => new ProcessKey(row.ProcessId, row.ProcessVersion), cancellation);
            var moves = await versions.MovesOfAsync([caseId], ids, cancellation);
            var processes = instances.Values.Concat(moves.SelectMany(each => each).Select(move => move.From)).Distinct().ToList();
            var tables = await TablesAsync(processes, decisions, cancellation);
            return row => tables.GetValueOrDefault(
                moves[row.StreamId].FirstOrDefault(move => move.Row.Version > row.Version)?.From ?? instances.GetValueOrDefault(row.StreamId)) ?? [];
        }

        private async Task<Dictionary<ProcessKey, Dictionary<string, Deployed>>> TablesAsync(
            List<ProcessKey> processes, string[] decisions, CancellationToken cancellation)
        {
            var (ids, numbers) = (processes.Select(key => key.ProcessId).Distinct().ToArray(), processes.Select(key => key.Version).Distinct().ToArray());
            var definitions = rows.Reference<DefinitionRow>();
            var found =
                from process in definitions
                where process.Kind == DefinitionKind.Process && ids.Contains(process.Key) && numbers.Contains(process.Version)
                join decision in definitions.Where(row => row.Kind == DefinitionKind.Decision && decisions.Contains(row.Key))
                    on process.DeploymentId equals decision.DeploymentId
                select new { ProcessId = process.Key, ProcessVersion = process.Version, decision.Key, decision.Version, decision.Text };
            return (await found.ToListAsync(cancellation))
                .GroupBy(row => new ProcessKey(row.ProcessId, row.ProcessVersion))
                .ToDictionary(
                    group => group.Key,
                    group => group.ToDictionary(row => row.Key, row => new Deployed(row.Version, DecisionTableView.Read(row.Text))));
        }

        private static DecisionEvaluationView View(EventRow row, InstanceEvent.DecisionEvaluated evaluated, Deployed? deployed) =>
            new(
                row.At,
                row.StreamId,
                evaluated.ElementId,
                evaluated.DecisionId,
                deployed?.Tables.FirstOrDefault(table => table.Id == evaluated.DecisionId)?.Name ?? evaluated.DecisionId,
                deployed?.Version,
                evaluated.Output.ToString(),
                [.. evaluated.Rules.Select(rule => AppliedRuleView.Of(rule, deployed?.Tables ?? []))]);
    }

    private sealed record Deployed(int Version, ImmutableArray<DecisionTableView> Tables);
}

/// <summary>What a decision came to in a case, and why.</summary>
/// <param name="At">When; case time, UTC.</param>
/// <param name="InstanceId">The run of a process that asked for it.</param>
/// <param name="ElementId">The element that asked for it.</param>
/// <param name="DecisionId">The decision.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Version">The version that decided; null when it is not known any more.</param>
/// <param name="Result">What came of it, FEEL.</param>
/// <param name="Rules">The rules that matched, also of decisions that it required, in the order of evaluation.</param>
public sealed record DecisionEvaluationView(
    DateTimeOffset At,
    Guid InstanceId,
    string ElementId,
    string DecisionId,
    string Name,
    int? Version,
    string Result,
    ImmutableArray<AppliedRuleView> Rules);
