using System.Buffers.Text;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>Signals for pages to show: an import with a row that was not taken, a proposal, a confirmed cluster.</summary>
/// <param name="SignalId">A reported signal, far enough from the others to be in no proposal.</param>
/// <param name="ImportId">An import.</param>
/// <param name="ClusterId">A confirmed cluster.</param>
public sealed record ExampleSignals(Guid SignalId, Guid ImportId, Guid ClusterId)
{
    private const string Header =
        "id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country_id,event_clarity,date_prec,"
        + "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high";

    /// <summary>A file of events: each row a signal, the last one with a day that is none.</summary>
    public static string File(int rows, int firstId) => string.Join(
        '\n', Enumerable.Range(firstId, rows).Select(id => Row(id, "2026-02-17")).Prepend(Header).Append(Row(firstId + rows, "yesterday"))) + '\n';

    public static async Task<ExampleSignals> MakeAsync(ServerProcess server, CancellationToken cancellation)
    {
        var import = await ImportAsync(server, File(30, firstId: 1), cancellation);
        string[] signals =
        [
            await ReportAsync(server, "fp-un", "2026-01-13", cancellation),
            await ReportAsync(server, "fp-eu", "2026-01-15", cancellation),
        ];
        var confirmed = await server.AskAsync("analyst-un", $$"""
            mutation { confirmCluster(input: { signalIds: ["{{signals[0]}}", "{{signals[1]}}"], grounds: "Two reports of one attack" }) {
              cluster { id } errors { message } } }
            """, cancellation);
        // tells of what the import tells of
        await ReportAsync(server, "fp-un", "2026-02-18", cancellation);
        var signal = await ReportAsync(server, "fp-un", "2026-05-18", cancellation);
        return new(IdOf(signal), IdOf(import), IdOf(confirmed.GetProperty("confirmCluster").GetProperty("cluster").GetProperty("id").GetString()!));
    }

    private static async Task<string> ReportAsync(ServerProcess server, string post, string day, CancellationToken cancellation)
    {
        var answer = await server.AskAsync(post, $$"""
            mutation { reportSignal(input: {
              summary: "Shots at a crowd near the market", theme: ONE_SIDED_VIOLENCE,
              place: { country: "LBY", admin2: "Benghazi district", precision: DISTRICT },
              time: { from: "{{day}}", to: "{{day}}", precision: DAY }, actors: [{ name: "Militia", type: ARMED_GROUP }],
              killed: { low: 3 }, riskFactors: ["RF07"],
              report: { sourcePseudonym: "Heron", mayBeCited: false, mayBeContacted: true, mayBeActedOn: true, original: "إطلاق نار",
                translation: CHECKED },
              marking: "TLP:AMBER", releasableTo: ["EU", "NATO", "UN"], language: "ar",
              grade: { source: B, information: 2 } }) { signal { id } errors { message } } }
            """, cancellation);
        return answer.GetProperty("reportSignal").GetProperty("signal").GetProperty("id").GetString()!;
    }

    private static async Task<string> ImportAsync(ServerProcess server, string file, CancellationToken cancellation)
    {
        using var client = server.CreateClient("analyst-un");
        using var content = new StringContent(file, new MediaTypeHeaderValue("text/csv"));
        using var answer = await client.PostAsync(
            new Uri("/graphql/imports/signals?format=ucdp-ged&fileName=libya.csv", UriKind.Relative), content, cancellation);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation));
        return body.RootElement.GetProperty("id").GetString()!;
    }

    private static string Row(int id, string day) => string.Create(
        CultureInfo.InvariantCulture,
        $"{id},3,Government of Libya,Civilians,3,Benghazi town,Benghazi,Benghazi district,32.1,20.1,620,1,1,{day},{day},,,,,"
        + $"{id % 3},{id % 3 + 2},{id % 3 + 9}");

    // pages name things by the id behind the API's opaque one
    private static Guid IdOf(string node) => Guid.ParseExact(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(node)).Split(':')[1], "N");
}
