using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Silences;
using CaseFlow.Decisions.Feel;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Silences;

/// <summary>What an organisation says to a text under silence.</summary>
public enum SilenceAnswer
{
    /// <summary>It has the text and says nothing against it; silence assents at the end.</summary>
    NoObjection,

    /// <summary>It goes along, except for what it says.</summary>
    Reservation,

    /// <summary>It says how it understands the text.</summary>
    Statement,

    /// <summary>It breaks the silence.</summary>
    Break,
}

/// <summary>Says in one of four ways what the caller's organisation has to say to a text. Whatever is said acknowledges receipt.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Answer">Which of the four.</param>
/// <param name="Text">What it says; needed for all but the first.</param>
/// <param name="Amendment">For a break: how the text should read instead, with which no other words are needed.</param>
/// <param name="SilenceId">The item; needed without a task, which says by itself what it is about.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
[AllowedRoles("FP", "DIR", "PRIN")]
public sealed record AnswerSilence(
    Guid CaseId, SilenceAnswer Answer, string? Text = null, string? Amendment = null, Guid? SilenceId = null, Guid? TaskId = null, int? ExpectedVersion = null)
    : ICommand<Outcome<SilenceReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<AnswerSilence>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.SilenceId).NotEmpty().When(command => command.TaskId is null);
            RuleFor(command => command.Answer).IsInEnum();
            RuleFor(command => command.Text).NotEmpty().When(command => command.Answer is SilenceAnswer.Reservation or SilenceAnswer.Statement);
            RuleFor(command => command.Text).MaximumLength(TextLimits.Text);
            RuleFor(command => command.Amendment).MaximumLength(TextLimits.Text);
            RuleFor(command => command.Amendment).Empty().When(command => command.Answer is not SilenceAnswer.Break);
        }
    }

    internal sealed class Handler(CaseSilences silences, ReceivedMoments received, TaskLookup tasks)
        : ICommandHandler<AnswerSilence, Outcome<SilenceReceipt>>
    {
        public async ValueTask<Outcome<SilenceReceipt>> Handle(AnswerSilence command, CancellationToken cancellation)
        {
            var silenceId = await AskedByAsync(command.TaskId, cancellation) ?? command.SilenceId ?? Guid.Empty;
            foreach (var said in await WordsOfAsync(command, cancellation))
            {
                var sent = await silences.SendAsync(command.CaseId, silenceId, said, cancellation);
                if (sent.IsRejected)
                {
                    return sent;
                }
            }

            return new SilenceReceipt(command.CaseId, silenceId);
        }

        private async ValueTask<SilenceCommand[]> WordsOfAsync(AnswerSilence command, CancellationToken cancellation) => command.Answer switch
        {
            SilenceAnswer.Break => [new SilenceCommand.Break(command.Text, command.Amendment, await received.OfAsync(command.CaseId, cancellation))],
            SilenceAnswer.Reservation => [Received, new SilenceCommand.Reserve(ReservationKind.Reservation, command.Text!)],
            SilenceAnswer.Statement => [Received, new SilenceCommand.Reserve(ReservationKind.InterpretativeStatement, command.Text!)],
            _ => [Received],
        };

        private async ValueTask<Guid?> AskedByAsync(Guid? taskId, CancellationToken cancellation)
        {
            if (taskId is not { } named || await tasks.FindAsync(named, cancellation) is not { IsRejected: false, Value: var place })
            {
                return null;
            }

            return EventJson.Read<FeelContext>(place.VariablesJson).TryGet("silenceId", out var id) && Guid.TryParse((id as FeelString)?.Value, out var read)
                ? read
                : null;
        }

        private static SilenceCommand.AcknowledgeReceipt Received => new();
    }
}
