using CaseFlow.EndToEnd.Tests.Pages;
using CaseFlow.Web.Forms;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Forms;

public sealed class DrawnFieldTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    /// <summary>Labels whose letters reach out of their box, or whose mark stands farther from the last word than a letter is wide.</summary>
    private const string Labels =
        """
        fault => [...document.querySelectorAll('.cf-form .fjs-form-field-label')].filter(label => {
          const words = document.createRange();
          words.selectNodeContents(label.firstChild);
          const [box, last] = [label.getBoundingClientRect(), [...words.getClientRects()].at(-1)];
          const mark = label.querySelector('.fjs-asterix')?.getBoundingClientRect();
          return fault === 'cut'
            ? last.bottom > box.bottom + 0.5
            : mark && (Math.abs(mark.top - last.top) > 8 || Math.min(Math.abs(mark.left - last.right), Math.abs(mark.right - last.left)) > 8);
        }).map(label => label.textContent)
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", Visit.Desktop)]
    [InlineData("en", Visit.Phone)]
    [InlineData("ar", Visit.Desktop)]
    [InlineData("ar", Visit.Phone)]
    public async Task A_day_that_is_given_is_the_day_that_is_kept(string language, int width)
    {
        var (page, taskId) = await OpenAsync("measure-task", language, width);
        var day = Input(page, "measure_task_doneOn");

        await day.FillAsync("2025-01-24");
        await day.BlurAsync();
        await page.WaitUntilSavedAsync();
        await new Visit("fp-eu", language, width).KeepPictureAsync(page, "drawn-day");

        Assert.Equal("2025-01-24", await KeptAsync(taskId, "doneOn"));
        await page.AssertNoBarriersAsync();
        await day.ClickAsync();
        Assert.False(await page.OverflowsAsync());
    }

    [Theory]
    [InlineData("en", "Must be a whole date: day, month and year.")]
    [InlineData("ar", "يجب أن يكون تاريخًا كاملًا: اليوم والشهر والسنة.")]
    public async Task A_day_of_which_the_half_is_typed_is_no_day(string language, string expected)
    {
        var (page, taskId) = await OpenAsync("measure-task", language, Visit.Desktop);
        await page.Locator(".cf-form textarea").FillAsync("Said on the radio");
        var day = Input(page, "measure_task_doneOn");

        await day.PressSequentiallyAsync("02");
        await day.BlurAsync();

        await Assertions.Expect(page.Locator(".fjs-form-field-error")).ToHaveTextAsync(expected);
        await page.HandInAsync(confirmed: false);
        await Assertions.Expect(page.Locator(".cf-error-summary")).ToContainTextAsync(expected);
        await page.WaitUntilSavedAsync();
        Assert.Equal("", await KeptAsync(taskId, "doneOn"));
    }

    [Fact]
    public async Task A_moment_is_kept_in_universal_time_and_shown_in_the_time_of_the_reader()
    {
        var (page, taskId) = await OpenAsync("warning-decision", "en", Visit.Phone);
        await page.Locator("input[type='radio'][id*='outcome']").Last.CheckAsync();
        await Input(page, "warning_decision_reviewAt").First.FillAsync("2026-03-31");
        await Input(page, "warning_decision_reviewAt").First.BlurAsync();
        await Assertions.Expect(page.Locator(".fjs-form-field-error")).ToHaveTextAsync("Must have both a whole date and a whole time.");
        await new Visit("fp-eu", "en", Visit.Phone).KeepPictureAsync(page, "drawn-moment");

        await Input(page, "warning_decision_reviewAt").Last.FillAsync("00:30");
        await Input(page, "warning_decision_reviewAt").Last.BlurAsync();
        await page.WaitUntilSavedAsync();
        // the half of it may have been saved before
        for (var asked = 0; asked < 100 && await KeptAsync(taskId, "reviewAt") is ""; asked++)
        {
            await Task.Delay(DraftKeeper.Pause / 2, Cancellation);
        }

        Assert.Equal("2026-03-30T22:30Z", await KeptAsync(taskId, "reviewAt"));
        await page.ReloadAsync();
        await Assertions.Expect(Input(page, "warning_decision_reviewAt").First).ToHaveValueAsync("2026-03-31");
        await Assertions.Expect(Input(page, "warning_decision_reviewAt").Last).ToHaveValueAsync("00:30");
    }

    [Theory]
    [InlineData("en", "12.5", "Must be a whole number.")]
    [InlineData("en", "1,200", "Must be a whole number.")]
    [InlineData("en", "many", "Must be a number.")]
    [InlineData("ar", "١٢٫٥", "يجب أن يكون عددًا صحيحًا.")]
    [InlineData("ar", "كثير", "يجب أن يكون رقمًا.")]
    public async Task What_is_not_the_number_that_is_asked_for_stays_as_it_was_typed_and_is_said(string language, string typed, string expected)
    {
        var (page, _) = await OpenAsync("verification", language, Visit.Desktop);
        var grade = Input(page, "verification_informationGrade");

        await grade.PressSequentiallyAsync(typed);
        await grade.BlurAsync();

        await Assertions.Expect(page.Locator(".fjs-form-field-error")).ToHaveTextAsync(expected);
        await Assertions.Expect(grade).ToHaveValueAsync(typed);
        await page.HandInAsync(confirmed: false);
        await Assertions.Expect(page.Locator(".cf-error-summary")).ToContainTextAsync(expected);
        await Assertions.Expect(grade).ToHaveValueAsync(typed);
    }

    [Theory]
    [InlineData("١٢٠٠")]
    [InlineData("۱۲۰۰")]
    [InlineData("1200")]
    public async Task A_number_is_read_in_the_digits_of_the_reader(string typed)
    {
        var (page, taskId) = await OpenAsync("funds-return", "ar", Visit.Phone);

        await Input(page, "funds_return_spent").PressSequentiallyAsync(typed);
        await Input(page, "funds_return_spent").BlurAsync();
        await page.WaitUntilSavedAsync();

        Assert.Equal("1200", await KeptAsync(taskId, "spent"));
        await Assertions.Expect(Input(page, "funds_return_spent")).ToHaveValueAsync(typed);
        await page.AssertNoBarriersAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Labels_hold_their_letters_and_the_mark_of_what_is_required_follows_the_last_word(string language)
    {
        var (page, _) = await OpenAsync("verification", language, Visit.Phone);
        await new Visit("fp-eu", language, Visit.Phone).KeepPictureAsync(page, "drawn-labels");

        var (cut, far) = (await page.EvaluateAsync<string[]>(Labels, "cut"), await page.EvaluateAsync<string[]>(Labels, "far"));

        Assert.Empty(cut);
        Assert.Empty(far);
    }

    private async Task<(IPage Page, Guid TaskId)> OpenAsync(string form, string language, int width)
    {
        var caseId = await server.Process.OpenCaseAsync(Cancellation);
        var taskId = await server.Process.OpenFormAsync(caseId, form, Cancellation);
        var page = await new Visit("fp-eu", language, width).OpenAsync(browser, server.Process, $"/tasks/{taskId}");
        await page.ClaimAsync();
        await page.Locator(".cf-form :is(input, textarea):not([readonly])").First.WaitForAsync();
        return (page, taskId);
    }

    private static ILocator Input(IPage page, string field) => page.Locator($"input[id*='-{field}']");

    /// <summary>What the draft has of a field; nothing when that is empty.</summary>
    private async Task<string> KeptAsync(Guid taskId, string field) =>
        (await server.Process.FindDraftAsync("fp-eu", taskId, Cancellation))?.GetProperty(field).ToString() ?? "no draft";
}
