using CaseFlow.Api.Execution;

namespace CaseFlow.Api.Tests.Execution;

public sealed class BatchLoaderTests
{
    private readonly List<string> _loads = [];

    [Fact]
    public async Task Loads_all_keys_that_were_asked_for_before_the_first_is_awaited()
    {
        var loader = Loader();
        var (one, two, twice) = (loader.One(1), loader.One(2), loader.One(1));

        Assert.Equal(("item 1", "item 2", "item 1"), (await AwaitAsync(one), await AwaitAsync(two), await AwaitAsync(twice)));
        Assert.Equal(["1,2"], _loads);
    }

    [Fact]
    public async Task Loads_afresh_what_is_asked_for_later()
    {
        var loader = Loader();

        await AwaitAsync(loader.One(1));
        await AwaitAsync(loader.One(1));

        Assert.Equal(["1", "1"], _loads);
    }

    [Fact]
    public async Task Gives_null_for_one_and_nothing_for_many_where_there_is_nothing()
    {
        var loader = Loader();

        Assert.Null(await AwaitAsync(loader.One(13)));
        Assert.Empty(await AwaitAsync(loader.Many(13)));
    }

    private static Task<T> AwaitAsync<T>(GraphQL.DataLoader.IDataLoaderResult<T> result) => result.GetResultAsync(TestContext.Current.CancellationToken);

    private BatchLoader<int, string> Loader() => new(
        (keys, _) =>
        {
            _loads.Add(string.Join(',', keys));
            return Task.FromResult(keys.Where(key => key != 13).Select(key => $"item {key}"));
        },
        item => int.Parse(item.AsSpan(5), System.Globalization.CultureInfo.InvariantCulture));
}
