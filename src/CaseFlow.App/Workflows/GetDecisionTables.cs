using System.Collections.Immutable;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>The decisions of a deployed DMN file as tables that one can read.</summary>
/// <param name="Key">The id of one of its decisions.</param>
/// <param name="Version">Which version; null for the newest.</param>
public sealed record GetDecisionTables(string Key, int? Version) : IQuery<Outcome<ImmutableArray<DecisionTableView>>>
{
    public sealed class Validator : AbstractValidator<GetDecisionTables>
    {
        public Validator() => RuleFor(query => query.Key).NotEmpty().MaximumLength(200);
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetDecisionTables, Outcome<ImmutableArray<DecisionTableView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<DecisionTableView>>> Handle(GetDecisionTables query, CancellationToken cancellation)
        {
            var file = await rows.FindFileAsync(DefinitionKind.Decision, query.Key, query.Version, cancellation);
            return file is null ? WorkflowRejections.NotFound : DecisionTableView.Read(file.Text);
        }
    }
}
