using System.Collections.Immutable;
using CaseFlow.App.Reference;
using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Plans;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Workflows.Jobs;

/// <summary>
/// Job <c>describe-measures</c>: says of each of the variable <c>measures</c> what decides who must approve it and what it leaves to be lifted, as
/// <c>plannedMeasures</c>. Its legal basis says whether it coerces, the deployed catalogue the rest.
/// </summary>
internal sealed class DescribeMeasures(ReferenceSource reference) : IJobHandler
{
    public string JobType => "describe-measures";

    public async ValueTask<JobResult> RunAsync(Job job, CancellationToken cancellation)
    {
        if (!job.Created.Variables.TryGet("measures", out var value) || value is not FeelList { Items: var measures })
        {
            return new JobResult.Failed("Expected the variable measures to be the measures of the chosen option, but it is not.");
        }

        var catalogue = (await reference.CurrentAsync(cancellation)).MeasureTraits;
        var named = measures.Select(measure => new Named(Text(measure, "catalogue"), Text(measure, "lead"), Text(measure, "legalBasis"))).ToList();
        return named.Find(measure => !catalogue.ContainsKey(measure.Catalogue)) is { Catalogue: { } unknown }
            ? new JobResult.Failed($"Expected a measure of the deployed catalogue, but {unknown} is not in it, so that nobody can say who approves it.")
            : new JobResult.Done(FeelContext.Of(("plannedMeasures", FeelList.Of([.. named.Select(measure => Describe(measure, catalogue))]))));
    }

    private static FeelContext Describe(Named measure, ImmutableSortedDictionary<string, MeasureTraits> catalogue)
    {
        var traits = catalogue[measure.Catalogue];
        var coerces = FeelBoolean.Of(LegalBasis.IsCoercive(measure.LegalBasis));
        return FeelContext.Of(
            ("catalogue", new FeelString(measure.Catalogue)),
            ("lead", new FeelString(measure.Lead)),
            ("coercive", coerces),
            ("chapterSeven", coerces),
            ("pillar", traits.Pillar is { } pillar ? new FeelString(pillar) : FeelNull.Instance),
            ("public", Has(MeasureProperty.Public)),
            ("jointText", Has(MeasureProperty.JointText)),
            ("military", Has(MeasureProperty.Military)),
            ("police", Has(MeasureProperty.Police)),
            ("localSources", Has(MeasureProperty.LocalSources)),
            ("counterTerrorismPartner", Has(MeasureProperty.CounterTerrorismPartner)),
            ("redirectsAid", Has(MeasureProperty.RedirectsAid)),
            ("released", Has(MeasureProperty.Released)),
            ("restricts", Has(MeasureProperty.Restricts)));

        FeelBoolean Has(MeasureProperty property) => FeelBoolean.Of(traits.Properties.Contains(property));
    }

    private static string Text(FeelValue measure, string name) =>
        measure is FeelContext context && context.TryGet(name, out var value) && value is FeelString text ? text.Value : "";

    private sealed record Named(string Catalogue, string Lead, string LegalBasis);
}
