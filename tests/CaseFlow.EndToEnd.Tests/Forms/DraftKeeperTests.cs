using CaseFlow.App.Drafts;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;
using CaseFlow.Web.Forms;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CaseFlow.EndToEnd.Tests.Forms;

public sealed class DraftKeeperTests
{
    private static readonly Guid TaskId = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);
    private static readonly DraftReceipt Receipt = new(TaskId, 1, DateTimeOffset.UnixEpoch);

    private readonly FakeTimeProvider _clock = new();
    private readonly List<SaveDraft> _saved = [];
    private Func<SaveDraft, Outcome<DraftReceipt>> _answer = _ => Receipt;

    [Fact]
    public async Task Saves_the_last_of_what_was_typed_a_moment_after_the_last_key()
    {
        await using var keeper = Open();
        keeper.Change(Text("H"));
        _clock.Advance(DraftKeeper.Pause / 2);
        keeper.Change(Text("Half"));
        _clock.Advance(DraftKeeper.Pause / 2);
        Assert.Equal(DraftState.Saving, keeper.State);
        Assert.Empty(_saved);

        _clock.Advance(DraftKeeper.Pause);
        await keeper.FlushAsync();

        Assert.Equal([Text("Half")], _saved.Select(save => save.Values));
        Assert.Equal((DraftState.Saved, Receipt.SavedAt), (keeper.State, keeper.SavedAt));
    }

    [Fact]
    public async Task Says_that_it_is_not_saved_and_tries_again_by_itself()
    {
        await using var keeper = Open();
        _answer = _ => throw new IOException("The database is away.");
        keeper.Change(Text("Half"));
        await keeper.FlushAsync();
        Assert.Equal(DraftState.NotSaved, keeper.State);

        _answer = _ => Receipt;
        _clock.Advance(DraftKeeper.PauseAfterFault);
        await keeper.FlushAsync();

        Assert.Equal(DraftState.Saved, keeper.State);
    }

    [Fact]
    public async Task Overwrites_what_was_saved_elsewhere_only_when_told_to()
    {
        await using var keeper = Open();
        _answer = save => save.BasedOn is null ? Receipt : new Rejection(RejectionKind.Conflict, "draft.changed_elsewhere", "Expected another.");
        keeper.Change(Text("Mine"));
        await keeper.FlushAsync();
        keeper.Change(Text("Mine, still"));
        await keeper.FlushAsync();
        Assert.Equal(DraftState.ChangedElsewhere, keeper.State);

        await keeper.OverwriteAsync();

        Assert.Equal((DraftState.Saved, Text("Mine, still")), (keeper.State, _saved[^1].Values));
    }

    [Fact]
    public async Task Leaving_the_page_saves_what_is_left()
    {
        await using (var keeper = Open())
        {
            keeper.Change(Text("Half"));
        }

        Assert.Single(_saved);
    }

    private DraftKeeper Open() => new(TaskId, SaveAsync, _clock, () => { }, NullLogger.Instance);

    private ValueTask<Outcome<DraftReceipt>> SaveAsync(SaveDraft command)
    {
        var answer = _answer(command);
        _saved.Add(command);
        return ValueTask.FromResult(answer);
    }

    private static FeelContext Text(string text) => FeelContext.Of(("grounds", new FeelString(text)));
}
