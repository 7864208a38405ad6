using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Listeners;

/// <summary>
/// Says that a listener could not look. With retries left it waits to be tried again; without, an incident keeps its element or task until a person lets
/// it be tried again.
/// </summary>
/// <param name="ListenerJobId">The job.</param>
/// <param name="RetriesLeft">How often it will still be tried.</param>
/// <param name="Message">Why, for the person who resolves the incident.</param>
/// <param name="RetryAfterSeconds">How long it is not listed as due, in seconds. Null for not at all.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record FailListenerJob(Guid ListenerJobId, int RetriesLeft, string Message, int? RetryAfterSeconds = null) : ICommand<Outcome<ListenerReceipt>>
{
    /// <summary>Longest wait, in seconds: a week.</summary>
    public const int MaxRetryAfterSeconds = 604_800;

    public sealed class Validator : AbstractValidator<FailListenerJob>
    {
        public Validator()
        {
            RuleFor(command => command.ListenerJobId).NotEmpty();
            RuleFor(command => command.RetriesLeft).InclusiveBetween(0, 100);
            RuleFor(command => command.Message).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.RetryAfterSeconds).InclusiveBetween(0, MaxRetryAfterSeconds);
        }
    }

    internal sealed class Handler(ListenerDoor door) : ICommandHandler<FailListenerJob, Outcome<ListenerReceipt>>
    {
        public ValueTask<Outcome<ListenerReceipt>> Handle(FailListenerJob command, CancellationToken cancellation) => door.SendAsync(
            command.ListenerJobId,
            (_, id) => ValueTask.FromResult<Outcome<InstanceCommand>>(new InstanceCommand.FailJob(
                id, command.RetriesLeft, command.Message, command.RetryAfterSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null)),
            cancellation);
    }
}
