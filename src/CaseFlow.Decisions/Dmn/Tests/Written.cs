using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Decisions.Dmn.Tests;

/// <summary>Values as a file of tests writes them: JSON, in which a text that begins with <c>=</c> is FEEL.</summary>
public static class Written
{
    /// <summary>What the value stands for; what is not FEEL though it says so is a problem.</summary>
    /// <param name="written">The value as the file has it.</param>
    /// <param name="variables">What FEEL in it may name.</param>
    /// <param name="host">The world in which it is evaluated.</param>
    /// <param name="problems">Gets what is wrong, one sentence each.</param>
    public static FeelValue In(FeelValue written, FeelContext variables, FeelHost host, ImmutableArray<string>.Builder problems) => written switch
    {
        FeelString { Value: ['=', .. var text] } => Evaluated(text, variables, host, problems),
        FeelList list => new FeelList([.. list.Items.Select(item => In(item, variables, host, problems))]),
        FeelContext context => FeelContext.Of([.. context.Entries.Select(entry => (entry.Key, In(entry.Value, variables, host, problems)))]),
        _ => written,
    };

    private static FeelValue Evaluated(string text, FeelContext variables, FeelHost host, ImmutableArray<string>.Builder problems)
    {
        var result = FeelExpression.Parse(text).Evaluate(variables, host);
        problems.AddRange(result.Warnings.Select(warning => $"={text}: {warning.Message}"));
        return result.Value;
    }
}
