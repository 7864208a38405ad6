using System.Collections.Immutable;
using CaseFlow.App.Storage;
using CaseFlow.Decisions.Dmn.Tests;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>The examples that were deployed beside a DMN file, as one reads them.</summary>
/// <param name="Key">Their key: the name of their file without its ending.</param>
/// <param name="Version">Which version; null for the newest.</param>
public sealed record GetDecisionTests(string Key, int? Version) : IQuery<Outcome<ImmutableArray<DecisionTestView>>>
{
    public sealed class Validator : AbstractValidator<GetDecisionTests>
    {
        public Validator() => RuleFor(query => query.Key).NotEmpty().MaximumLength(200);
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetDecisionTests, Outcome<ImmutableArray<DecisionTestView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<DecisionTestView>>> Handle(GetDecisionTests query, CancellationToken cancellation)
        {
            var file = await rows.FindFileAsync(DefinitionKind.Tests, query.Key, query.Version, cancellation);
            return file is null || DecisionTestFile.TryRead(file.Text, out _) is not { } tests
                ? WorkflowRejections.NotFound
                : tests.Tests.Select(DecisionTestView.Of).ToImmutableArray();
        }
    }
}
