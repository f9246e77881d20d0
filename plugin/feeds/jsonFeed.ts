import { addressOf, type Feed, sentencesOf, titleOf } from './feed.ts'

/** A feed of open cases as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed),
    home_page_url: feed.origin,
    feed_url: feed.url,
    language: feed.lang,
    ...(feed.organisation ? { authors: [{ name: feed.organisation }] } : {}),
    items: feed.listings.map((listing) => ({
      id: listing.url,
      url: addressOf(listing),
      title: listing.title,
      content_text: sentencesOf(listing),
      language: listing.lang,
      date_published: listing.publishedAt,
      date_modified: listing.changedAt,
      tags: [listing.country],
    })),
  })
}
