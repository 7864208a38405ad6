using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Tests.Pipeline;

public sealed class OrderedIdsTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, 123, TimeSpan.Zero);

    [Fact]
    public void An_id_is_of_version_7_and_says_when_it_was_made()
    {
        for (var number = 0; number < 1_000; number++)
        {
            var id = OrderedIds.New(At);

            Assert.Equal(7, id.Version);
            Assert.InRange(id.Variant, 8, 11);
            Assert.Equal(At.ToUnixTimeMilliseconds(), Convert.ToInt64(id.ToString("N")[..12], 16));
        }
    }

    [Fact]
    public void A_later_millisecond_comes_behind()
    {
        var earlier = Enumerable.Range(0, 1_000).Select(_ => OrderedIds.New(At)).Max();

        Assert.True(earlier < OrderedIds.New(At.AddMilliseconds(1)));
    }

    [Fact]
    public void No_two_are_the_same_however_many_threads_make_them()
    {
        const int Each = 50_000;
        var made = new Guid[8][];

        Parallel.For(0, made.Length, thread => made[thread] = [.. Enumerable.Range(0, Each).Select(_ => OrderedIds.New(At))]);

        Assert.Equal(made.Length * Each, made.SelectMany(ids => ids).Distinct().Count());
    }

    [Fact]
    public void What_is_chance_in_them_takes_all_values()
    {
        var ids = Enumerable.Range(0, 10_000).Select(_ => OrderedIds.New(At).ToByteArray(bigEndian: true)).ToList();

        Assert.All([7, 9, 10, 11, 12, 13, 14, 15], place => Assert.Equal(256, ids.Select(id => id[place]).Distinct().Count()));
    }
}
