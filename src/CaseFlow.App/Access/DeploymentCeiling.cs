using CaseFlow.Cases.Access;
using FluentValidation;
using Microsoft.Extensions.Configuration;

namespace CaseFlow.App.Access;

/// <summary>The highest classification that this deployment is accredited for: nothing above it is stored, and what lies above it is not shown.</summary>
/// <param name="Rank">A rank of <see cref="Classification"/>.</param>
public sealed record DeploymentCeiling(int Rank)
{
    private const string Setting = "CaseFlow:Access:Ceiling";

    /// <summary>As configured; without a setting, a deployment counts as accredited for nothing.</summary>
    internal static DeploymentCeiling Of(IConfiguration configuration) => configuration[Setting] switch
    {
        null or "" => new(Classification.Internal),
        var text when int.TryParse(text, out var rank) && rank is >= Classification.Public and <= Classification.Confidential => new(rank),
        var text => throw new InvalidOperationException(
            $"Expected {Setting} to be a rank from {Classification.Public} (public) to {Classification.Confidential} (confidential), but it is '{text}'."),
    };
}

/// <summary>What classification something may have.</summary>
internal static class DeploymentCeilingRules
{
    /// <summary>One that this deployment may store.</summary>
    public static void IsWithin<T>(this IRuleBuilder<T, int> classification, DeploymentCeiling ceiling) =>
        classification.InclusiveBetween(Classification.Public, ceiling.Rank).WithMessage(Message(ceiling)).WithState(_ => AccessRejections.ClassifiedTooHigh);

    /// <summary>None, or one that this deployment may store.</summary>
    public static void IsWithin<T>(this IRuleBuilder<T, int?> classification, DeploymentCeiling ceiling) =>
        classification.InclusiveBetween(Classification.Public, ceiling.Rank).WithMessage(Message(ceiling)).WithState(_ => AccessRejections.ClassifiedTooHigh);

    private static string Message(DeploymentCeiling ceiling) =>
        $"Expected a classification from {Classification.Public} to {ceiling.Rank}, the highest that this deployment may store, but it is {{PropertyValue}}: "
        + "refer to what is above by its number.";
}
