using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using Mediator;

namespace CaseFlow.App.Pipeline;

/// <summary>Refuses messages of wrong form in the response type itself, all mistakes at once.</summary>
internal sealed class ValidationBehavior<TMessage, TResponse>(IEnumerable<IValidator<TMessage>> validators)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IMessage
    where TResponse : IOutcome<TResponse>
{
    public async ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        var mistakes = new List<Rejection>();
        foreach (var validator in validators)
        {
            var result = await validator.ValidateAsync(message, cancellationToken);
            mistakes.AddRange(result.Errors.Select(ToRejection));
        }

        return mistakes.Count == 0 ? await next(message, cancellationToken) : TResponse.Refused(mistakes);
    }

    // a rule may say which rejection it stands for
    private static Rejection ToRejection(ValidationFailure failure) => failure.CustomState is Rejection rejection
        ? rejection with { Message = failure.ErrorMessage, Path = ToPath(failure.PropertyName) }
        : new(RejectionKind.Invalid, "input.invalid", failure.ErrorMessage, ToPath(failure.PropertyName));

    private static string ToPath(string propertyName) =>
        string.Join('.', propertyName.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
