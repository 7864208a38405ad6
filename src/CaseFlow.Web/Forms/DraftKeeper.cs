using CaseFlow.App.Drafts;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Web.Forms;

/// <summary>Saves what one types, a moment after the last key; one save at a time, the newest text last.</summary>
/// <param name="taskId">The task.</param>
/// <param name="save">Sends the command.</param>
/// <param name="clock">For the pauses.</param>
/// <param name="changed">Shows where the draft stands.</param>
/// <param name="logger">Told of saves that failed.</param>
public sealed class DraftKeeper(
    Guid taskId, Func<SaveDraft, ValueTask<Outcome<DraftReceipt>>> save, TimeProvider clock, Action changed, ILogger logger) : IAsyncDisposable
{
    /// <summary>How long after the last change it is saved.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    /// <summary>How long after a failure it is tried again.</summary>
    public static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private CancellationTokenSource _waiting = new();
    private FeelContext? _pending;
    private int? _revision = 0;
    private bool _left;

    /// <summary>Where the draft stands.</summary>
    public DraftState State { get; private set; }

    /// <summary>When it was last saved; null when it was not.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Why it is not kept; null when it is.</summary>
    public Rejection? Refusal { get; private set; }

    /// <summary>Begins with what had been saved.</summary>
    public void Begin(DraftView? draft)
    {
        (_revision, SavedAt) = (draft?.Revision ?? 0, draft?.SavedAt);
        Show(draft is null ? DraftState.Untouched : DraftState.Saved);
    }

    /// <summary>Somebody changed something.</summary>
    public void Change(FeelContext values)
    {
        _pending = values;
        if (State is not DraftState.ChangedElsewhere)
        {
            Show(DraftState.Saving);
            SaveAfter(Pause);
        }
    }

    /// <summary>Saves now what has not been saved yet.</summary>
    public async Task FlushAsync()
    {
        await _waiting.CancelAsync();
        await _turn.WaitAsync();
        try
        {
            if (_pending is { } values && State is not DraftState.ChangedElsewhere)
            {
                await SaveAsync(values);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>What is here counts, whatever was saved elsewhere.</summary>
    public Task OverwriteAsync()
    {
        (_revision, State) = (null, DraftState.Saving);
        return FlushAsync();
    }

    /// <summary>The draft is done with: completed or thrown away.</summary>
    public async Task ForgetAsync()
    {
        await _waiting.CancelAsync();
        await _turn.WaitAsync();
        _pending = null;
        _turn.Release();
        Begin(null);
    }

    private async Task SaveAsync(FeelContext values)
    {
        try
        {
            var outcome = await save(new SaveDraft(taskId, values, _revision));
            if (outcome.IsRejected)
            {
                Refuse(outcome.Rejection);
                return;
            }

            (_revision, SavedAt, Refusal) = (outcome.Value.Revision, outcome.Value.SavedAt, null);
            _pending = ReferenceEquals(_pending, values) ? null : _pending;
            Show(_pending is null ? DraftState.Saved : DraftState.Saving);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // what was typed is still here: whatever the reason, it is tried again
            logger.DraftNotSaved(taskId, fault);
            Show(DraftState.NotSaved);
            SaveAfter(PauseAfterFault);
        }
    }

    private void Refuse(Rejection rejection)
    {
        Refusal = rejection;
        Show(rejection.Code == "draft.changed_elsewhere" ? DraftState.ChangedElsewhere : DraftState.Refused);
    }

    private void SaveAfter(TimeSpan pause)
    {
        if (_left)
        {
            return;
        }

        _waiting.Cancel();
        _waiting.Dispose();
        _waiting = new CancellationTokenSource();
        _ = WaitAsync(pause, _waiting.Token);
    }

    private async Task WaitAsync(TimeSpan pause, CancellationToken cancellation)
    {
        await Task.Delay(pause, clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (!cancellation.IsCancellationRequested)
        {
            await FlushAsync();
        }
    }

    private void Show(DraftState state)
    {
        State = state;
        changed();
    }

    /// <summary>Leaving the page loses nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        _left = true;
        await FlushAsync();
        _waiting.Dispose();
        _turn.Dispose();
    }
}
