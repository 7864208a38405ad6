using CaseFlow.App.Forms;
using FluentValidation;

namespace CaseFlow.App.Silences;

/// <summary>Rules of form for what people write about a text under silence.</summary>
internal static class SilenceRules
{
    public static void IsText<T>(this IRuleBuilder<T, string> text) => text.NotEmpty().MaximumLength(TextLimits.Text);

    public static void AreVoters<T>(this IRuleBuilderInitial<T, IReadOnlyList<string>> voters) =>
        voters.NotEmptyNorEndless()
            .Must(all => all is null || all.All(one => !string.IsNullOrWhiteSpace(one) && one.Length <= TextLimits.Code))
            .WithMessage($"Expected ids of organisations of at most {TextLimits.Code} characters, e.g. EU.");
}
