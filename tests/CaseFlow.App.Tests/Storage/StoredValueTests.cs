using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Storage;

public sealed class StoredValueTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_time_comes_back_in_UTC_cut_to_milliseconds(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        var given = new DateTimeOffset(2011, 3, 17, 23, 59, 59, 999, TimeSpan.FromHours(3)).AddTicks(9_999);

        await AddTimerAsync(host, 1, given);

        var stored = await host.ReadAsync(db => db.Set<TimerRow>().AsNoTracking().Select(row => row.DueAt).SingleAsync(StoreHost.Cancellation));
        Assert.Equal(new DateTimeOffset(2011, 3, 17, 20, 59, 59, 999, TimeSpan.Zero), stored);
        Assert.Equal(TimeSpan.Zero, stored.Offset);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Times_order_and_compare_in_the_database(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        foreach (var days in (int[])[3, -9_000, 1, 2])
        {
            await AddTimerAsync(host, (byte)(days & 0x7f), StoreHost.Start.AddDays(days));
        }

        var limit = StoreHost.Start.AddDays(2);
        var due = await host.ReadAsync(db => db.Set<TimerRow>()
            .Where(row => row.DueAt <= limit).OrderByDescending(row => row.DueAt).Select(row => row.DueAt).ToListAsync(StoreHost.Cancellation));

        Assert.Equal([StoreHost.Start.AddDays(2), StoreHost.Start.AddDays(1), StoreHost.Start.AddDays(-9_000)], due);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Codes_compare_and_order_by_their_characters(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        string[] names = ["a", "B", "ä", "Z", "A-", "AB"];

        await host.ReadAsync(db =>
        {
            db.AddRange(names.Select(name => new SettingRow { Name = $"x.{name}", Value = string.Empty }));
            return db.SaveChangesAsync(StoreHost.Cancellation);
        });

        var ordered = await host.ReadAsync(db => db.Set<SettingRow>()
            .Where(row => row.Name.StartsWith("x.")).OrderBy(row => row.Name).Select(row => row.Name).ToListAsync(StoreHost.Cancellation));
        Assert.Equal(names.Order(StringComparer.Ordinal).Select(name => $"x.{name}"), ordered);
        Assert.False(await host.ReadAsync(db => db.Set<SettingRow>().AnyAsync(row => row.Name == "x.b", StoreHost.Cancellation)));
    }

    [Fact]
    public void Every_key_of_a_case_begins_with_the_case()
    {
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseDatabase(DatabaseProvider.PostgreSql, "Host=localhost");
        using var db = new CaseFlowDb(options.Options);

        var rows = db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ICaseRow))).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(nameof(ICaseRow.CaseId), row.FindPrimaryKey()?.Properties[0].Name));
    }

    private static Task<int> AddTimerAsync(StoreHost host, byte number, DateTimeOffset dueAt) => host.ReadAsync(db =>
    {
        db.Add(new TimerRow
        {
            CaseId = host.CaseId,
            TimerId = new Guid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, number),
            StreamId = host.StreamId,
            Kind = "test",
            TimeBase = TimeBase.Exercise,
            DueAt = dueAt,
        });
        return db.SaveChangesAsync(StoreHost.Cancellation);
    });
}
