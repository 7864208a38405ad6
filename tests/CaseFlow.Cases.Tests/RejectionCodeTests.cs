using System.Reflection;
using CaseFlow.Cases.Cases;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Tests;

public sealed class RejectionCodeTests
{
    private static readonly Rejection[] Rejections =
    [
        .. typeof(CaseRejections).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Rejections", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (Rejection)field.GetValue(null)!),
    ];

    [Fact]
    public void No_two_refusals_share_a_code() =>
        Assert.Equal(Rejections.Length, Rejections.Select(rejection => rejection.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_refusal_says_what_was_expected_and_what_was_found() =>
        Assert.All(Rejections, rejection => Assert.Matches("^Expected .+, but .+\\.$", rejection.Message));
}
