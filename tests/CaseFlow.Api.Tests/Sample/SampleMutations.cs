using System.ComponentModel;
using CaseFlow.Api.Roots;

namespace CaseFlow.Api.Tests.Sample;

[MutationFields]
public sealed class SampleMutations
{
    [Description("Changes nothing.")]
    public static bool Touch() => true;
}
