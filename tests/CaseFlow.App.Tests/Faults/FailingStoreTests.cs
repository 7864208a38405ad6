using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Faults;

/// <summary>A command that broke off at any of its calls to the store, and was sent again under its key, ends as if nothing had been wrong.</summary>
public sealed class FailingStoreTests(ITestOutputHelper output)
{
    public static TheoryData<DatabaseProvider, Moment> Faults => new(
        from provider in TestDatabase.Providers.Select(row => (DatabaseProvider)row[0])
        from moment in Enum.GetValues<Moment>()
        select (provider, moment));

    [Theory, MemberData(nameof(Faults))]
    public async Task Whichever_call_breaks_off_a_whole_case_ends_as_without_a_fault(DatabaseProvider provider, Moment moment)
    {
        var store = new ScriptedStore(moment);
        await using var undisturbed = await CaseHost.OpenAsync(provider);
        await using var disturbed = await CaseHost.OpenAsync(provider, store);

        await WholeCase.RunAsync(undisturbed);
        await WholeCase.RunAsync(disturbed);

        Assert.Equal(await undisturbed.KeptTextAsync(), await disturbed.KeptTextAsync());
        Assert.True(store.Failures > 5 * store.Commands, $"Expected every call of {store.Commands} commands to fail, but only {store.Failures} did.");
        output.WriteLine($"{store.Commands} commands broke off at {store.Failures} calls");
    }
}
