using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Messages;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Messages;

/// <summary>
/// Hands a message to the processes of a case: to those that wait for it, to those that will within its time to live, and to a
/// process that it starts. Repeating it with the same message id changes nothing. What a mandating body decided is told by those who may record it,
/// and what CaseFlow itself says to its processes, such as the end of a silence, by nobody else.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="Name">The BPMN message's name, e.g. <c>Authorised</c>.</param>
/// <param name="CorrelationKey">What ties it to an instance; null means the case's id, as the shipped processes expect.</param>
/// <param name="Variables">What it brings along.</param>
/// <param name="TimeToLive">How long it may wait to be awaited; at most <see cref="LongestTimeToLive"/>.</param>
/// <param name="MessageId">The sender's own id, by which repeats are recognised; null when there is none.</param>
public sealed record PublishMessage(
    Guid CaseId, string Name, string? CorrelationKey, FeelContext Variables, TimeSpan TimeToLive, Guid? MessageId) : ICommand<Outcome<MessageReceipt>>
{
    /// <summary>Longest wait of a message, in days.</summary>
    public static readonly TimeSpan LongestTimeToLive = TimeSpan.FromDays(366);

    public sealed class Validator : AbstractValidator<PublishMessage>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Name).NotEmpty().MaximumLength(200);
            RuleFor(command => command.CorrelationKey).MaximumLength(400);
            RuleFor(command => command.TimeToLive).InclusiveBetween(TimeSpan.Zero, LongestTimeToLive);
        }
    }

    internal sealed class Handler(EventStore store, Instances instances, Definitions definitions, DecisionContextSource contexts, Session session)
        : ICommandHandler<PublishMessage, Outcome<MessageReceipt>>
    {
        public async ValueTask<Outcome<MessageReceipt>> Handle(PublishMessage command, CancellationToken cancellation)
        {
            if (MessageSpeakers.Refuse(session.Caller, command.Name) is { } refused)
            {
                return refused;
            }

            var context = await contexts.ForAsync(command.CaseId, cancellation);
            var messageId = command.MessageId ?? context.NewId();
            var started = await StartAsync(command, context, cancellation);
            if (started is { IsRejected: true })
            {
                return started.Rejection;
            }

            var message = new MailboxMessage(messageId, command.Name, command.CorrelationKey ?? command.CaseId.ToString(), command.Variables);
            var decision = await store.TellMailboxAsync(command.CaseId, new MailboxCommand.Publish(message, command.TimeToLive), cancellation);
            return decision switch
            {
                { IsRejected: true } when started is not null && decision.Rejection == MailboxDecider.NobodyWaits =>
                    new MessageReceipt(messageId, [], started.Value),
                { IsRejected: true } => decision.Rejection,
                _ => new MessageReceipt(
                    messageId, [.. decision.Events.OfType<MailboxEvent.Delivered>().Select(delivered => delivered.InstanceId.Value)], started?.Value),
            };
        }

        /// <summary>Starts the process that begins with this message, if there is one.</summary>
        private async ValueTask<Outcome<Guid>?> StartAsync(PublishMessage command, DecisionContext context, CancellationToken cancellation) =>
            await definitions.StartedByAsync(command.Name, cancellation) is { } process
                ? await instances.StartAsync(command.CaseId, process, new(command.Variables, MessageName: command.Name), cancellation)
                : null;
    }
}

/// <summary>What became of a message.</summary>
/// <param name="MessageId">Its id.</param>
/// <param name="InstanceIds">Instances that got it at once; empty when it waits.</param>
/// <param name="StartedInstanceId">The instance that it started; null when it starts none.</param>
public sealed record MessageReceipt(Guid MessageId, IReadOnlyList<Guid> InstanceIds, Guid? StartedInstanceId);
