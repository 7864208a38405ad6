using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Decisions.Dmn.Tests;

/// <summary>Values as a file of tests writes them: JSON, in which a text that begins with <c>=</c> is FEEL.</summary>
internal static class Written
{
    /// <summary>What the value stands for; what is not FEEL though it says so is a problem.</summary>
    public static FeelValue In(FeelValue written, FeelHost host, ImmutableArray<string>.Builder problems) => written switch
    {
        FeelString { Value: ['=', .. var text] } => Evaluated(text, host, problems),
        FeelList list => new FeelList([.. list.Items.Select(item => In(item, host, problems))]),
        FeelContext context => FeelContext.Of([.. context.Entries.Select(entry => (entry.Key, In(entry.Value, host, problems)))]),
        _ => written,
    };

    private static FeelValue Evaluated(string text, FeelHost host, ImmutableArray<string>.Builder problems)
    {
        var result = FeelExpression.Parse(text).Evaluate(FeelContext.Empty, host);
        problems.AddRange(result.Warnings.Select(warning => $"={text}: {warning.Message}"));
        return result.Value;
    }
}
