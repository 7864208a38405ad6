using CaseFlow.Cases.Imports;
using CaseFlow.Cases.Tests.Given;
using CsCheck;

namespace CaseFlow.Cases.Tests.Imports;

public sealed class ImportBookTests()
    : EventFamilyTests<ImportBook, ImportEvent>(ImportBook.None, ImportBook.Evolve, [[First, Completed, Second, Abandoned]])
{
    private static readonly ImportId One = new(new Guid("00000000-0000-7000-8000-000000000001"));
    private static readonly ImportId Two = new(new Guid("00000000-0000-7000-8000-000000000002"));

    private static readonly ImportEvent.Started First = new(One, 1, "ucdp-ged", "ged.csv", Contexts.Coordinator, Contexts.Now);
    private static readonly ImportEvent.Started Second = First with { Id = Two, Number = 2 };
    private static readonly ImportEvent.Completed Completed = new(One, 1, Contexts.Coordinator, Contexts.Now);
    private static readonly ImportEvent.Abandoned Abandoned = new(Two, 2, "Interrupted", Contexts.Coordinator, Contexts.Now);

    private static readonly ImportCommand.Start StartSecond = new(Two, "ucdp-ged", "ged.csv", Contexts.Now, TakeOver: false);

    [Fact]
    public void Imports_of_a_source_are_counted() => Specs.ImportBook.Given(First, Completed).When(StartSecond).Then(Second);

    [Fact]
    public void One_import_of_a_source_runs_at_a_time() => Specs.ImportBook.Given(First).When(StartSecond).ThenRefused(ImportRejections.AlreadyRunning);

    [Fact]
    public void A_dead_import_gives_way() => Specs.ImportBook.Given(First)
        .When(StartSecond with { RunningHeardAt = Contexts.Now - ImportDecider.Silence - TimeSpan.FromSeconds(1) })
        .Then(new ImportEvent.Abandoned(One, 1, "Another import took its place.", Contexts.Coordinator, Contexts.Now), Second);

    [Fact]
    public void A_living_import_gives_way_to_whoever_says_so() =>
        Assert.IsType<ImportBook.Importing>(Specs.ImportBook.Given(First).After(StartSecond with { TakeOver = true }).State);

    [Fact]
    public void What_was_given_up_cannot_be_completed() =>
        Specs.ImportBook.Given(First, Completed, Second, Abandoned).When(new ImportCommand.Complete(Two)).ThenRefused(ImportRejections.NotRunning);

    [Fact]
    public void Giving_up_twice_is_giving_up_once() =>
        Specs.ImportBook.Given(First, Completed).When(new ImportCommand.Abandon(One, "Interrupted")).ThenNothing();

    [Fact]
    public void Random_commands_never_break_a_book() => Specs.ImportBook.HoldFor(Gen.OneOf<ImportCommand>(
        Gen.Select(Gen.OneOf(One, Two), AnyCommand.Moment, Gen.Bool)
            .Select((id, heard, takeOver) => new ImportCommand.Start(id, "ucdp-ged", "ged.csv", heard, takeOver)),
        Gen.OneOf(One, Two).Select(id => new ImportCommand.Complete(id)),
        Gen.OneOf(One, Two).Select(id => new ImportCommand.Abandon(id, "Interrupted"))));
}
