// Shows a log in the component and compares each row with the result it stands for.
//   node check.mjs LOG FOLDER BROWSER PICTURE       (FOLDER is what the paths of the log start from)
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [logPath, folder, executablePath, picture] = process.argv.slice(2);
const log = JSON.parse(readFileSync(logPath, 'utf8'));
const [run] = log.runs;
const repository = run.versionControlProvenance[0].repositoryUri;
const link = /\[([^\]]*)\]\((\d+)\)/g;

const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
    .catch(error => { console.error(`FAILED: Chromium does not start: ${error.message.split('\n')[0]}`); process.exit(2); });
try {
    const page = await browser.newPage({ viewport: { width: 1120, height: 4000 } });
    const troubles = [];
    page.on('pageerror', error => troubles.push(error.message));
    await page.setContent('<!DOCTYPE html><body style="margin: 0"><div id="page"></div>');
    await page.addScriptTag({ path: 'page.js' });
    await page.evaluate(one => { window.show(one); }, log);
    await openAll(page);
    const rules = await page.evaluate(read);
    await takePicture(page);
    assert.deepEqual(troubles, [], 'the page threw');
    compare(rules);
    console.log(`ok: ${run.results.length} results of ${rules.length} rules; ${picture}`);
} catch (error) {
    console.error(`FAILED: ${error.message}`);
    process.exitCode = 1;
} finally {
    await browser.close();
}

async function openAll(page) {
    const rule = page.locator('tr[aria-level="1"]');
    await rule.first().waitFor({ timeout: 10_000 });
    for (let i = 0; i < await rule.count(); i++) {
        if (await rule.nth(i).getAttribute('aria-expanded') !== 'true' && await rule.nth(i).locator('.ms-Icon--ChevronRightMed').count())
            await rule.nth(i).click();
    }
    for (const more = page.getByText('Show All', { exact: true }); await more.count();)
        await more.first().click();
    // Take the mouse's shade off the last row.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(500);
}

/** Runs in the page: what a reader sees. */
function read() {
    const rules = [];
    for (const row of document.querySelectorAll('tr[role="row"]')) {
        if (row.getAttribute('aria-level') === '1') {
            const cell = row.querySelector('.swcRowRule');
            const count = cell.querySelector('.bolt-pill').textContent;
            rules.push({ title: cell.textContent.slice(0, -count.length), count: +count, results: [] });
        } else if (row.getAttribute('aria-level') === '2') {
            const details = row.querySelector('td[data-column-index="1"]');
            const snippet = details.querySelector('pre.swcSnippet');
            const mark = snippet?.querySelector('.swcRegion');
            const box = snippet?.getBoundingClientRect(), place = mark?.getBoundingClientRect();
            rules.at(-1).results.push({
                level: row.querySelector('svg desc').textContent,
                path: row.querySelector('.midEllipsis').textContent,
                address: row.querySelector('td[data-column-index="0"] a')?.href,
                message: details.querySelector(':scope > span').textContent,
                links: [...details.querySelectorAll(':scope > span a')].map(a => [a.textContent, a.href]),
                snippet: snippet?.querySelector('.hljs').textContent,
                lines: snippet?.querySelector('.lineNumber').textContent,
                mark: mark?.textContent,
                inView: !!mark && place.left >= box.left && place.right <= box.right && place.top >= box.top && place.bottom <= box.bottom,
            });
        }
    }
    return rules;
}

function compare(rules) {
    const shown = rules.flatMap(rule => rule.results.map(result => ({ ...result, rule: rule.title })));
    assert.equal(shown.length, run.results.length, 'the page has not as many results as the log');
    for (const rule of rules)
        assert.equal(rule.count, rule.results.length, `the count beside ${rule.title}`);
    const key = one => JSON.stringify([one.rule, one.lines, one.mark, one.snippet]);
    const byKey = (a, b) => key(a) < key(b) ? -1 : 1;
    const expected = run.results.map(expect);
    assert.deepEqual(shown.sort(byKey), expected.sort(byKey));
}

/** What a reader should see of a result; the words that are marked come from the article, not from the log. */
function expect(result) {
    const place = result.locations[0].physicalLocation;
    const { region, contextRegion } = place;
    const rule = run.tool.driver.rules[result.ruleIndex];
    assert.equal(rule.id, result.ruleId);
    const article = readFileSync(`${folder}/${decodeURIComponent(place.artifactLocation.uri)}`, 'utf8');
    const related = new Map((result.relatedLocations ?? []).map(one => [one.id, one.physicalLocation]));
    const links = [...result.message.text.matchAll(link)];
    assert.equal(links.length, related.size, `the links of '${result.message.text}'`);
    const message = result.message.text.replace(link, '$1');
    assert.doesNotMatch(message, /\\|\]\(|\{\{/, 'the message has markup in it');
    return {
        rule: `${rule.id}: ${rule.name}`,
        level: result.level,
        path: decodeURIComponent(place.artifactLocation.uri),
        address: address(place),
        message,
        links: links.map(([, text, id]) => [text, address(related.get(+id))]),
        snippet: contextRegion.snippet.text,
        lines: Array.from({ length: contextRegion.endLine - contextRegion.startLine + 1 }, (_, i) => `${contextRegion.startLine + i}\n`).join(''),
        mark: article.slice(region.charOffset, region.charOffset + region.charLength),
        inView: true,
    };
}

function address(place) {
    return `${repository}/blob/main/${place.artifactLocation.uri}#L${place.region.startLine}`;
}

async function takePicture(page) {
    const height = await page.evaluate(() => Math.ceil(document.querySelector('.bolt-card.flex-grow').getBoundingClientRect().bottom) + 24);
    await page.setViewportSize({ width: 1120, height });
    await page.screenshot({ path: picture });
}
