using Mediator;

namespace CaseFlow.App.Storage.Timers;

/// <summary>A timer whose time has come.</summary>
internal sealed record DueTimer(Guid CaseId, Guid StreamId, Guid TimerId, string Kind, DateTimeOffset DueAt);

/// <summary>The command that fires a timer; its transaction removes the timer's row.</summary>
internal delegate ICommand<Outcome<Done>> TimerCommand(DueTimer timer);
