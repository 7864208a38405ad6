using FluentValidation.Resources;
using FluentValidation.Validators;

namespace CaseFlow.App.Forms;

/// <summary>What rules of form say in English, as every refusal does: what was expected, and what is.</summary>
internal sealed class ValidationMessages : LanguageManager
{
    private const string English = "en";

    public ValidationMessages()
    {
        Say(nameof(NotEmptyValidator<,>), "Expected '{PropertyName}', but it is empty.");
        Say(nameof(NotNullValidator<,>), "Expected '{PropertyName}', but it is missing.");
        Say(nameof(NullValidator<,>), "Expected no '{PropertyName}', but there is one.");
        Say(nameof(NotEqualValidator<,>), "Expected '{PropertyName}' to be other than {ComparisonValue}, but it is the same.");
        Say(nameof(EnumValidator<,>), "Expected '{PropertyName}' to be one of its values, but {PropertyValue} is none of them.");
        Say(nameof(MaximumLengthValidator<>), "Expected '{PropertyName}' of at most {MaxLength} characters, but it has {TotalLength}.");
        Say(nameof(InclusiveBetweenValidator<,>), "Expected '{PropertyName}' from {From} to {To}, but it is {PropertyValue}.");
        Say(nameof(GreaterThanValidator<,>), "Expected '{PropertyName}' above {ComparisonValue}, but it is {PropertyValue}.");
        Say(nameof(GreaterThanOrEqualValidator<,>), "Expected '{PropertyName}' of at least {ComparisonValue}, but it is {PropertyValue}.");
        Say(nameof(LessThanValidator<,>), "Expected '{PropertyName}' below {ComparisonValue}, but it is {PropertyValue}.");
        Say(nameof(LessThanOrEqualValidator<,>), "Expected '{PropertyName}' of at most {ComparisonValue}, but it is {PropertyValue}.");
        Say(nameof(RegularExpressionValidator<>), "Expected '{PropertyName}' in the form {RegularExpression}, but it is {PropertyValue}.");
    }

    private void Say(string validator, string message) => AddTranslation(English, validator, message);
}
